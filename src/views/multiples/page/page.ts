import { punctuation } from "../../../messages/ja/punctuation.ts";
import { countsInWords, outsideOf } from "../../../render/page/description.ts";
import { tilesInName } from "../../../render/page/file-name.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { multiplesOf } from "../derive/multiples.ts";
import { messages } from "../messages.ja.ts";
import { multiplesLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: () => false,
  extras: () => ["legend", "counts"],
  coverage: () => picturePageMessages.mapCoverage(messages.label),
  title: () => messages.label,
  subject: (_atlas, view) => messages.fileSubject(view.survey.place, tilesInName(view)),
  description: (atlas, view) =>
    punctuation.text([
      punctuation.sentence(messages.label),
      ...multiplesOf(atlas, view.parameters).map(({ metric, classes }) =>
        punctuation.sentence(punctuation.pair(metric.label, countsInWords(classes))),
      ),
      ...outsideOf(view),
      punctuation.sentence(view.survey.asOf),
    ]),
  layout: multiplesLayout,
};
