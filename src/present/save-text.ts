import { offerFile } from "../export/download.ts";

/** How long a browser may take to fetch what it is given to save, in milliseconds. */
const fetchTime = 60_000;

/** Gives the user a text as a file. Whether it is saved is between the user and the browser: neither tells. */
export function saveText(name: string, text: string, type = "application/json"): void {
  const { release } = offerFile(new Blob([text], { type }), name);
  setTimeout(release, fetchTime);
}
