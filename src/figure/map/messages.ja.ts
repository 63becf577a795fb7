import type { Direction } from "../../model/geography.ts";

/** How a map is moved where wheel and one finger are the page's. */
export const hints = {
  control: "Ctrlキーを押しながらスクロールすると、地図を拡大・縮小できます",
  command: "⌘キーを押しながらスクロールすると、地図を拡大・縮小できます",
  fingers: "地図を動かすには、2本の指で操作してください",
} as const;

/** Buttons that move the map so that more of that side is seen. */
export const panned = {
  up: "北へ動かす",
  down: "南へ動かす",
  left: "西へ動かす",
  right: "東へ動かす",
} satisfies Readonly<Record<Direction, string>>;
