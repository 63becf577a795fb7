import { punctuation } from "../../../messages/ja/punctuation.ts";
import { outsideOf } from "../../../render/page/description.ts";
import { focusedPlace } from "../../../render/page/file-name.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { tableOf } from "../derive/table.ts";
import { messages } from "../messages.ja.ts";
import { tableLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: () => false,
  extras: () => [],
  coverage: () => picturePageMessages.pageCoverage,
  title: () => messages.title,
  subject: (_atlas, view) => `${messages.title}_${focusedPlace(view)}`,
  description: (atlas, view) => {
    const { rows, columns } = tableOf(atlas, "municipality");
    const metrics = columns.map(({ metric }) => metric.label);
    return punctuation.text([
      messages.description(rows.length, metrics),
      ...outsideOf(view),
      punctuation.sentence(view.survey.asOf),
    ]);
  },
  layout: tableLayout,
};
