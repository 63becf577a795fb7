import { topicViewOf } from "../../../derive/topic.ts";
import { pictureMessages } from "../../../render/page/messages.ja.ts";
import type { PicturePage } from "../../../render/page/picture-page.ts";
import { messages } from "../messages.ja.ts";
import { topicsLayout } from "./layout.ts";

/** Pictures of this view. */
export const page: PicturePage = {
  lacks: () => null,
  needsText: () => true,
  extras: () => [],
  coverage: () => pictureMessages.pageCoverage,
  title: (atlas, view) => topicViewOf(atlas, view.parameters).topic.label,
  subject: (atlas, view) => messages.fileSubject(topicViewOf(atlas, view.parameters).topic.label, view.survey.place),
  description: (atlas, view) => {
    const { topic, read } = topicViewOf(atlas, view.parameters);
    return `${messages.description(topic.label, read?.count ?? "")}${view.survey.asOf}。`;
  },
  layout: topicsLayout,
};
