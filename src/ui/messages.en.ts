import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** Label of all close buttons. */
export const closeLabel: Translation<typeof ja.closeLabel> = "Close";

/** What the grip of a sheet does next. */
export const sheetLabels: Translation<typeof ja.sheetLabels> = {
  unfold: "Open the panel",
  enlarge: "Enlarge the panel",
  fold: "Collapse the panel",
};

/** Label of all buttons that retry a load. */
export const retryLabel: Translation<typeof ja.retryLabel> = "Load again";

/** Label of all buttons that open the page anew, as its address has it. */
export const reopenLabel: Translation<typeof ja.reopenLabel> = "Open the page again";

/** Label of all buttons that open the newer version of the site. */
export const updateLabel: Translation<typeof ja.updateLabel> = "Update to the new version";

/** Says that something did not arrive. */
export const notArrived: Translation<typeof ja.notArrived> = (what) => `Could not load ${what}.`;

/** Says that something did not arrive, and that this page will not get it. */
export const notThereAnyMore: Translation<typeof ja.notThereAnyMore> = (what) =>
  `Could not load ${what}: there seems to be a newer version of this site. Please update to it.`;

/** Says that something arrived but can't be used. */
export const notUsable: Translation<typeof ja.notUsable> = (what) =>
  `Could not load ${what}: it arrived damaged (this is not a problem of the connection).`;
