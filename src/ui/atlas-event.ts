import type { Atlas } from "../model/atlas.ts";
import type { Action } from "../state/action.ts";
import type { SentencePlace } from "../text/cut/sentences.ts";
import type { Attention } from "../derive/highlight.ts";
import type { Sight } from "../state/camera.ts";
import type { Change } from "../state/history/situation.ts";
import type { Side } from "../state/history/side.ts";
import type { Reader, ReaderHistory } from "./reader.ts";
import type { LoadError } from "./resource.ts";

/** What an element tells the application. */
export type AtlasMessage =
  /** The user asks for a change of the shareable state. */
  | { readonly kind: "action"; readonly action: Action }
  /** The user asks for several changes with one gesture, which makes one entry of the history. */
  | { readonly kind: "gesture"; readonly changes: readonly Change[] }
  /** The pointer or the focus is on something else. */
  | { readonly kind: "attention"; readonly attention: Attention }
  /** What to highlight while nothing is pointed at. */
  | { readonly kind: "standing"; readonly attention: Attention }
  /** The user asks for something beside the view, or closes it with null. */
  | { readonly kind: "side"; readonly side: Side | null }
  /** The user asks for a place in a centre's full text, in the panel of one of its municipalities. */
  | { readonly kind: "place"; readonly place: SentencePlace; readonly municipality: string }
  /** A long text is shown whose scroll position the history keeps. */
  | { readonly kind: "reader"; readonly reader: Reader; readonly take: (history: ReaderHistory) => void }
  /** The text that is shown has no such place as the address names. */
  | { readonly kind: "place-unknown"; readonly place: string }
  /** A text is shown that could have explanations; it can also be read without them. */
  | { readonly kind: "report-useful" }
  /** The user asks for explanations of the report's text. */
  | { readonly kind: "report-wanted" }
  /** The report may be searched soon. */
  | { readonly kind: "search-useful" }
  /** The user asks for the list of what the search finds, and goes on in it. */
  | { readonly kind: "results-wanted" }
  /** The atlas is wanted with the report's text and, where there is a query, with what the search counts. */
  | { readonly kind: "atlas-wanted"; readonly query: string; readonly take: (atlas: Promise<Atlas>) => void }
  /** The first coloured map has been painted, so the rest may load. */
  | { readonly kind: "first-map" }
  /** The reader moves or zooms the large map. */
  | { readonly kind: "sight"; readonly sight: Sight }
  /** The user wants a failed load tried again. */
  | { readonly kind: "retry" }
  /** The user wants the page anew, as its address has it: what is missing does not come to this one. */
  | { readonly kind: "page-anew" }
  /** Which renderer draws the large map now, and if it is not MapLibre, why. */
  | { readonly kind: "renderer"; readonly renderer: "gl"; readonly reason: null }
  | {
      readonly kind: "renderer";
      readonly renderer: "svg";
      readonly reason: "not-loaded" | "failed" | "lost" | "reshaped";
      /** Null where nothing failed to load. */
      readonly failure: LoadError | null;
    };

/** The single event by which elements talk to the application; it crosses shadow roots. */
export class AtlasEvent extends Event {
  static readonly type = "atlas-message";
  readonly message: AtlasMessage;

  constructor(message: AtlasMessage) {
    super(AtlasEvent.type, { bubbles: true, composed: true });
    this.message = message;
  }
}

/** Sends an action up from an element. */
export function requestAction(from: EventTarget, action: Action): void {
  from.dispatchEvent(new AtlasEvent({ kind: "action", action }));
}

/** Sends all changes of one gesture up from an element. */
export function requestGesture(from: EventTarget, ...changes: readonly Change[]): void {
  from.dispatchEvent(new AtlasEvent({ kind: "gesture", changes }));
}

/** Tells the application what is pointed at. */
export function requestAttention(from: EventTarget, attention: Attention): void {
  from.dispatchEvent(new AtlasEvent({ kind: "attention", attention }));
}

/** Asks for the atlas with the report's text and, where there is a query, with what the search counts. */
export function requestAtlas(from: EventTarget, query: string): Promise<Atlas> {
  return new Promise((take) => from.dispatchEvent(new AtlasEvent({ kind: "atlas-wanted", query, take })));
}

/** Asks for something beside the view. */
export function requestSide(from: EventTarget, side: Side | null): void {
  from.dispatchEvent(new AtlasEvent({ kind: "side", side }));
}

declare global {
  interface HTMLElementEventMap {
    "atlas-message": AtlasEvent;
  }
}
