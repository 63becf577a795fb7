import { expect, onTestFinished } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { withFindings } from "../../src/derive/atlas.ts";
import { AtlasEvent, type AtlasMessage } from "../../src/ui/atlas-event.ts";
import { loadAtlas, loadFindings } from "../../src/app/loads/load.ts";
import type { State } from "../../src/state/state.ts";
import { vocabularyOf } from "../../src/state/vocabulary.ts";
import { type ViewModel, deriveViewModel } from "../../src/derive/view-model.ts";
import { LoadError, NotArrivedError } from "../../src/ui/resource.ts";
import { leaveKeysToInputMethod } from "../../src/ui/field/input-method.ts";
import { views } from "../../src/views/registry.ts";
import "../../src/ui/frame/page.css";
import { remember } from "./left-behind.ts";

document.documentElement.lang = "ja";
leaveKeysToInputMethod(window);

/** The real atlas before the report's text has come. */
export const firstAtlas: Atlas = await loadAtlas();

/** The real atlas, text and all. */
export const atlas: Atlas = withFindings(firstAtlas, await loadFindings());

/** Why the report's text is not there: the line was broken. */
export const textNotArrived = new LoadError(
  { log: "the text", reader: "報告書の本文" },
  new NotArrivedError("offline"),
);

const vocabulary = vocabularyOf(atlas, views);

/** The view of a state that differs from the initial one in what is given. */
export function viewOf(change: Partial<State> = {}, of: Atlas = atlas): ViewModel {
  return deriveViewModel(of, { ...vocabulary.initial, ...change }, vocabulary);
}

/** Code of the municipality with a name. */
export function codeOf(name: string): string {
  const found = atlas.municipalities.find((municipality) => municipality.name === name);
  if (!found) throw new Error(`no municipality ${name}`);
  return found.code;
}

/** An element on the page, with what it has told the application so far. */
export interface Mounted<Tag extends keyof HTMLElementTagNameMap> {
  readonly element: HTMLElementTagNameMap[Tag];
  readonly messages: AtlasMessage[];
}

/**
 * Puts an element on the page until the test ends, in a box of a given size, and waits until it is drawn. When it has gone,
 * nothing of it may listen or observe any more, whatever was done with it: each view that is left would slow the page down.
 */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  { width = 480, height = 800 }: { width?: number; height?: number } = {},
): Promise<Mounted<Tag>> {
  const since = remember();
  const box = document.createElement("div");
  Object.assign(box.style, { position: "relative", width: `${width}px`, height: `${height}px` });
  const element = document.createElement(tag);
  Object.assign(element, properties);
  const messages: AtlasMessage[] = [];
  box.addEventListener(AtlasEvent.type, (event) => messages.push(event.message));
  box.append(element);
  document.body.append(box);
  onTestFinished(() => {
    box.remove();
    expect(since(), `left behind by ${tag}`).toEqual([]);
  });
  await drawn(element);
  return { element, messages };
}

/** Gives a mounted element other properties and waits until it is drawn. */
export async function change<Element extends HTMLElement>(
  element: Element,
  properties: Partial<Element>,
): Promise<void> {
  Object.assign(element, properties);
  await drawn(element);
}

/** Waits until an element and those in it are drawn. */
export async function drawn(element: Element): Promise<void> {
  await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll("*") ?? []) {
    if (inner.shadowRoot) await drawn(inner);
  }
}

/** All elements in an element's shadow that match. */
export function within(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The one element in an element's shadow that matches. */
export function only(element: Element, selector: string): HTMLElement {
  const found = within(element, selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`expected one ${selector}, found ${found.length}`);
  return first;
}

/** Whether a field has the keys, and all of its text is selected: Ctrl+C copies it. */
export function isTaken(field: Element): boolean {
  const { selectionStart, selectionEnd, value } = field as HTMLInputElement | HTMLTextAreaElement;
  return field.matches(":focus") && selectionStart === 0 && selectionEnd === value.length && value !== "";
}

/** Text without any white space: scan artefacts and layout are not what is compared. */
export function squeezed(text: string | null | undefined): string {
  return (text ?? "").replace(/\s/gu, "");
}
