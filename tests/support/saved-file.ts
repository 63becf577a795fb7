import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** A file that the page gave to the browser to save. */
export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Does something that makes the page save a file, and reads that file back. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const folder = await mkdtemp(join(tmpdir(), "saved-"));
  try {
    // Playwright treats the browser as remote, so the file must be fetched.
    const path = join(folder, "file");
    await download.saveAs(path);
    return { name: download.suggestedFilename(), content: await readFile(path) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
