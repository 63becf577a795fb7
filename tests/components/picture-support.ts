import { vi } from "vitest";
import { page } from "vitest/browser";
import "../../src/export/dialog/atlas-export-dialog.ts";
import { PictureMemory } from "../../src/export/dialog/picture-choices.ts";
import type { AnyFormat } from "../../src/export/format.ts";
import { formats as known } from "../../src/export/registry.ts";
import { definitionOf } from "../../src/views/registry.ts";
import type { State } from "../../src/state/state.ts";
import { atlas, mount, only, viewOf } from "./support.ts";
import { pageOf } from "../support/pages.ts";

/** Files that the page has given to the browser to save, by name. */
export function savedFiles(): Map<string, Blob> {
  const blobs = new Map<string, Blob>();
  const saved = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = create(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.set(this.download, blob);
  });
  return saved;
}

/** Opens the dialog on a state, as nobody has used it before, with the formats that it has or others. */
export async function open(state: Partial<State> = {}, of = atlas, formats: readonly AnyFormat[] = known) {
  const view = viewOf(state, of);
  const { picture } = definitionOf(view.parameters.view);
  const { element } = await mount("atlas-export-dialog", {
    atlas: of,
    view,
    picture,
    page: picture.kind === "drawn" ? pageOf(view) : null,
    memory: new PictureMemory(),
    formats,
  });
  const image = () => only(only(element, "atlas-picture-preview"), "img") as HTMLImageElement;
  const shown = async () => (await fetch(image().src)).text();
  /**
   * Whether the picture that is shown has a text: on its own, since the whole of it says nothing to who reads a
   * failure.
   */
  const has = async (text: string) => (await shown()).includes(text);
  return { element, image, shown, has };
}

/** The button of a name. */
export const button = (name: string) => page.getByRole("button", { name, exact: true });
/** The radio button of a name. */
export const radio = (name: string) => page.getByRole("radio", { name });
/** The checkbox of a name. */
export const checkbox = (name: string) => page.getByRole("checkbox", { name, exact: true });
