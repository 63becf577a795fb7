import { mapCoverage } from "../../../render/page/block/coverage.ts";
import { describeView } from "../../../render/page/description.ts";
import { shownPlace, tilesInName } from "../../../render/page/file-name.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { mapLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: ({ quotes }) => quotes > 0,
  extras: ({ parameters, shape }) => [
    "legend",
    "counts",
    "labels",
    ...(parameters.municipality === null ? [] : (["callout"] as const)),
    ...(shape === "tiles" ? [] : (["north"] as const)),
    "quotes",
  ],
  coverage: mapCoverage,
  title: (_atlas, view) => view.headline.join(""),
  subject: (_atlas, view) => {
    const { metric, second } = view;
    return `${metric.label}${second ? `×${second.metric.label}` : ""}_${shownPlace(view)}${tilesInName(view)}`;
  },
  description: (_atlas, view) => describeView(view),
  layout: mapLayout,
};
