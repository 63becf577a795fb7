import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "By topic",
  says: "What each centre says on a topic (in Japanese)",
  fileSubject: (topic, place) => `topic_${topic}_${place}`,
  description: (topic, count) => `Topic “${topic}”. ${count}`,
  topics: {
    heading: "Read by topic",
    choices: "Topics",
    choice: "Topic",
    centres: (count) => `${count} ${count === 1 ? "centre" : "centres"}`,
    onlyInPassing: "No item on this topic, but mentioned in another item",
    silent: "Centres without an item on this topic",
    onMap: "See on the map",
    centreOnMap: (centre) => `See ${centre} on the map`,
  },
  picture: {
    title: (topic) => `Topic: ${topic}`,
    states: { own: "Has items", silent: "No items" },
  },
};
