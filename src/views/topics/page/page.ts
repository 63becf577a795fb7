import { punctuation } from "../../../messages/ja/punctuation.ts";
import { topicModelOf } from "../../../derive/topic.ts";
import { picturePageMessages } from "../../../messages/ja/picture-pages.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { messages } from "../messages.ja.ts";
import { topicsLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: () => true,
  extras: () => [],
  coverage: () => picturePageMessages.pageCoverage,
  title: (atlas, view) => topicModelOf(atlas, view.parameters).topic.label,
  subject: (atlas, view) => messages.fileSubject(topicModelOf(atlas, view.parameters).topic.label, view.survey.place),
  description: (atlas, view) => {
    const { topic, read } = topicModelOf(atlas, view.parameters);
    return punctuation.text([
      messages.description(topic.label, read?.count ?? ""),
      punctuation.sentence(view.survey.asOf),
    ]);
  },
  layout: topicsLayout,
};
