import type { Translation } from "../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What this view says. */
export const messages: Translation<typeof ja.messages> = {
  label: "Compare centres",
  says: "Values and evidence of centres side by side",
  chooseCentres: (fewest) => `Choose at least ${fewest} centres to compare, and a picture can be made.`,
  groups: {
    answers: "Metrics with different answers",
    silence: "Metrics that differ only in whether there is a mention",
    none: "Metrics with the same answers",
  },
  group: (label, metrics) => `${label} (${metrics})`,
  count: {
    same: (metrics) => `The centres are the same in all ${metrics} metrics.`,
    different: (metrics, different, silence) =>
      `${different} of ${metrics} metrics differ${silence > 0 ? ` (${silence} of them only in whether there is a mention)` : ""}.`,
  },
  about: (municipalities) => `Said of ${municipalities.join(", ")}`,
  compare: {
    lead: (fewest, most) =>
      `Choose ${fewest} to ${most} centres to read their values and the report’s passages side by side.`,
    chosen: (count, most) =>
      `${count} ${count === 1 ? "centre" : "centres"} chosen` +
      (most === null ? "" : `. ${most} are the most: take one out to add another.`),
    chooseAgain: "Choose other centres",
    candidates: "Centres",
    shown: "Centres shown",
    metrics: "Metrics",
    takeOut: "Take out",
    takeOutCentre: (centre) => `Take out ${centre}`,
  },
  rows: {
    evidence: "see the evidence",
    findings: "Passages of the report by topic (in Japanese)",
    readEverywhere: "Read for all centres",
    readTopicEverywhere: (topic) => `Read “${topic}” for all centres`,
    noItem: "No item on this topic",
  },
  picture: {
    fileName: (centres) => `comparison_${centres.join("_")}`,
    answers: (centre, values) => `${centre} ${values.join(" and ")}`,
    title: (label, centres) => `${label}: ${centres.join(", ")}`,
  },
};
