import type * as ja from "../ja/topics.ts";
import type { Translation } from "../translation.ts";

/** What the centres say on a topic. */
export const topicMessages: Translation<typeof ja.topicMessages> = {
  noItems: "Having no item on a topic does not mean that a centre does nothing about it.",
  inPassing: "Mentioned in another item",
  alsoInPassing: "Also mentioned in another item",
  counts(all, having, touching, silent) {
    if (having === all) return `All ${all} centres have items on this topic.`;
    return (
      `Of ${all} centres, ${having} ${having === 1 ? "has" : "have"} items on this topic` +
      (touching > 0 ? `, ${touching} only ${touching === 1 ? "mentions" : "mention"} it in another item` : "") +
      (silent > 0 ? `, and ${silent} ${silent === 1 ? "has" : "have"} neither` : "") +
      "."
    );
  },
};
