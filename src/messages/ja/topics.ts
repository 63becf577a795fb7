/** What the centres say on a topic. */
export const topicMessages = {
  /** What it does not mean that a centre has no item on the topic. */
  noItems: "項目がないことは、取り組んでいないという意味ではありません。",
  /** Over passages of items on something else. */
  inPassing: "別の項目で触れている",
  /** The same below a centre's own items on the topic. */
  alsoInPassing: "別の項目でも触れている",
  /** How many centres have items of their own, only touch on the topic, and do neither. */
  counts(all: number, having: number, touching: number, silent: number): string {
    if (having === all) return `${all}センターのすべてに、この話題の項目があります。`;
    return (
      `${all}センターのうち、この話題の項目があるのは${having}センター` +
      (touching > 0 ? `、別の項目で触れているだけなのは${touching}センター` : "") +
      (silent > 0 ? `、どちらもないのは${silent}センター` : "") +
      "です。"
    );
  },
};
