/** What the centres say on a topic. */
export const topicMessages = {
  /** How many centres have items of their own, only touch on the topic, and do neither. */
  counts(all: number, having: number, touching: number, silent: number): string {
    if (having === all) return `${all}センターのすべてに、この話題の項目があります。`;
    return (
      `${all}センターのうち、この話題の項目があるのは${having}センター` +
      (touching > 0 ? `、別の項目でふれているだけなのは${touching}センター` : "") +
      (silent > 0 ? `、どちらもないのは${silent}センター` : "") +
      "です。"
    );
  },
};
