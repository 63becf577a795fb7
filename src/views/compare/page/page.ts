import { punctuation } from "../../../messages/ja/punctuation.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { comparisonOf, fewestCompared } from "../derive/comparison.ts";
import { messages } from "../messages.ja.ts";
import { compareLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: ({ parameters }) =>
    parameters.compare.length < fewestCompared ? messages.chooseCentres(fewestCompared) : null,
  needsText: () => true,
  extras: () => [],
  coverage: () => picturePageMessages.pageCoverage,
  title: () => messages.label,
  subject: (atlas, view) => {
    const { centres } = comparisonOf(atlas, view.parameters);
    return messages.picture.fileName(centres.map(({ name }) => name));
  },
  description: (atlas, view) => {
    const { centres, metrics, count } = comparisonOf(atlas, view.parameters);
    return punctuation.text([
      punctuation.sentence(punctuation.withAside(messages.label, punctuation.list(centres.map(({ name }) => name)))),
      count,
      ...metrics.map(({ metric, cells }) => {
        const answers = centres.map(({ name }, index) => {
          const values = [...new Set((cells[index] ?? []).map((answer) => answer.class.label))];
          return messages.picture.answers(name, values);
        });
        return punctuation.sentence(punctuation.pair(metric.label, punctuation.list(answers)));
      }),
      punctuation.sentence(view.survey.asOf),
    ]);
  },
  layout: compareLayout,
};
