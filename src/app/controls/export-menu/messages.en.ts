import type { Translation } from "../../../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** What the menu says of itself, and of the ways out of the page. */
export const messages: Translation<typeof ja.messages> = {
  open: "Export",
  entries: {
    csv: { label: "Data (CSV)", says: "Values and quotes by municipality, for spreadsheets (in Japanese)." },
    json: { label: "Data (JSON)", says: "Metrics, values and all entries, for programs (in Japanese)." },
    package: {
      label: "Data package (ZIP)",
      says: "Values, both readings, quotes and outlines, each column described.",
    },
    embed: { label: "Embed", says: "HTML that puts this view into another page." },
    link: { label: "Copy link", says: "The address that opens this view." },
    share: { label: "Share", says: "The link, sent with an app on this device." },
    cite: { label: "Cite", says: "Citations of this view, the selected value and the site." },
    present: { label: "Present", says: "Views with your titles, one after another on a large screen." },
  },
  shownAlready: (view, buttons) =>
    `${view} is open already. Use ${buttons.map((button) => `“${button}”`).join(" or ")} above it.`,
  copied: "Link copied.",
  notCopied: "The link could not be copied. Copy the selected address with Ctrl+C.",
  address: "Address of this view",
  documents: "Slides and handouts",
};
