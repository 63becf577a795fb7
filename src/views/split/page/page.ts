import type { Atlas } from "../../../model/atlas.ts";
import { type ViewModel, deriveViewModel } from "../../../derive/view-model.ts";
import { mapCoverage } from "../../../render/page/block/coverage.ts";
import { describeView } from "../../../render/page/description.ts";
import { shownPlace, tilesInName } from "../../../render/page/file-name.ts";
import { titleOf } from "../../../render/page/map/map-title.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { secondViewOf } from "../derive/split.ts";
import { messages } from "../messages.ja.ts";
import { splitLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: ({ second }) => (second ? null : messages.chooseSecond),
  needsText: () => false,
  extras: ({ shape }) => ["legend", "counts", "labels", ...(shape === "tiles" ? [] : (["north"] as const))],
  coverage: mapCoverage,
  title: (_atlas, view) => view.headline.join(""),
  subject: (_atlas, view) => `${titleOf(view)}_${shownPlace(view)}${tilesInName(view)}`,
  description: (_atlas, view) => describeView(view),
  layout: (atlas, view, options, sheet) => {
    const second = secondViewOf(atlas, view);
    if (!second) throw new RangeError("no second metric");
    return splitLayout([view, second], [aloneHeadline(atlas, view), aloneHeadline(atlas, second)], options, sheet);
  },
};

/** A metric's finding as if its map stood alone. */
function aloneHeadline(atlas: Atlas, { parameters, vocabulary }: ViewModel): readonly string[] {
  return deriveViewModel(atlas, { ...parameters, with: null, withValues: [] }, vocabulary).headline;
}
