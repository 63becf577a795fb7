/** How a map is moved where wheel and one finger are the page's. */
export const hints = {
  control: "Ctrlキーを押しながらスクロールすると、地図を拡大・縮小できます",
  command: "⌘キーを押しながらスクロールすると、地図を拡大・縮小できます",
  fingers: "地図を動かすには、2本の指で操作してください",
} as const;
