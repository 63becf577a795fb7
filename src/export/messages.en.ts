import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** Name of the dialog, and of the button that opens it. */
export const saveAPicture: Translation<typeof ja.saveAPicture> = "Save a picture";

/** What the dialog for pictures and other elements that make files say. */
export const said: Translation<typeof ja.said> = {
  drawing: "Drawing the picture…",
  slides: "Making the slides…",
  pageIsComing: "Preparing the picture.",
  textIsComing: "Loading the report’s text.",
  stopped: "Stopped.",
  stop: "Stop",
  progress: "Progress",
  notDrawn: "No picture could be made of this. Change the title or another choice and try again.",
  descriptionHeading: "Description of the picture",
};

/** Says the name of the file before it is made. */
export const fileNamed: Translation<typeof ja.fileNamed> = (name) => `File name: ${name}`;

/** What precedes the link to a file that was offered, the link, and what follows. */
export const fileOffered: Translation<typeof ja.fileOffered> = (name) => [
  `Saving “${name}”. If it does not start, `,
  "save it here",
  ".",
];

/** Labels words that the clipboard did not take. */
export const copyTheseWords: Translation<typeof ja.copyTheseWords> = "Copy the selected words.";

/** Offers another format where one cannot be made. */
export const insteadAs: Translation<typeof ja.insteadAs> = (label) => `Save as ${label} instead`;

/** What a notice calls the dialog when it does not load. */
export const exportDialogName: Translation<typeof ja.exportDialogName> = "the dialog for pictures";

/** What is told of a text that was to be copied. */
export const copyableMessages: Translation<typeof ja.copyableMessages> = {
  copied: "Copied.",
  notCopied: "It could not be copied. Copy the selected text with Ctrl+C.",
};

/** What the dialog of citations says. */
export const citationsMessages: Translation<typeof ja.citationsMessages> = {
  heading: "How to cite",
  lead: "To cite it in a document or a paper, use one of these. The edition of the codings changes with any value or quote.",
  ofView: "What is shown",
  ofCoding: "The selected municipality’s value",
  ofSite: "This site",
  copy: "Copy",
};
