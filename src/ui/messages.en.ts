import type { Translation } from "../messages/translation.ts";
import type * as ja from "./messages.ja.ts";

/** Label of all close buttons. */
export const closeLabel: Translation<typeof ja.closeLabel> = "Close";

/** What the grip of a sheet does next. */
export const sheetLabels: Translation<typeof ja.sheetLabels> = {
  unfold: "Open the panel",
  enlarge: "Enlarge the panel",
  fold: "Fold the panel",
};

/** Label of all buttons that retry a load. */
export const retryLabel: Translation<typeof ja.retryLabel> = "Load again";

/** Says that something did not arrive. */
export const notArrived: Translation<typeof ja.notArrived> = (what) => `Could not load ${what}.`;

/** Says that something arrived but can't be used. */
export const notUsable: Translation<typeof ja.notUsable> = (what) =>
  `Could not load ${what}: it arrived broken (the connection is not to blame).`;
