import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Geography } from "../../model/geography.ts";
import { type LargeMap, LargeMapError } from "../../render/maplibre/large-map.ts";
import type { Failure, MapsInStep } from "../../render/maplibre/maps-in-step.ts";
import { markAfterPaint } from "../../ui/after-paint.ts";
import { type Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { AtlasEvent } from "../../ui/atlas-event.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { LoadError, NotArrivedError, Resource, loadCode } from "../../ui/resource.ts";
import type { AtlasMunicipalityList } from "./atlas-municipality-list.ts";
import { messages } from "../messages.ja.ts";

const name = { log: "the large map", reader: messages.largeMap };

type ToPixels = (point: readonly [number, number]) => readonly [number, number];

/** The parts of the element that the large map is put into. */
interface Places {
  readonly host: () => HTMLElement;
  /** Where the listbox lives while there is no large map. */
  readonly home: () => HTMLElement;
  /** Null on a map that stands beside the one that has the listbox. */
  readonly list: () => AtlasMunicipalityList | null;
  /** The maps whose cameras are one with this one's. */
  readonly inStep: () => MapsInStep | null;
}

/** Brings MapLibre in after the first map, takes the SVG map's place with it, and gives the place back when it fails. */
export class LargeMapController implements ReactiveController {
  /** The large map, once it draws; null while the SVG map stands. */
  map: LargeMap | null = null;
  /** True once the first map has been painted or waits for it. */
  started = false;
  /** New with every camera, so that whoever holds it knows to draw again. */
  projection: ToPixels = () => [0, 0];

  private readonly code = new Resource(
    name,
    () => loadCode(() => import("../../render/maplibre/gl-map.ts")),
    () => {
      // Who starts the map waits for it.
    },
  );
  private starting = false;
  private wanted: Geography | null = null;
  private frame: Frame | null = null;
  private shown: { view: ViewModel; highlight: Highlight } | null = null;
  private still: { frame: Frame; toPixels: ToPixels } | null = null;
  private pressed: readonly [number, number] = [0, 0];
  /** A map that is there and waits for those beside it. */
  private waiting: LargeMap | null = null;
  private inStep: MapsInStep | null = null;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly places: Places,
  ) {
    element.addController(this);
    element.addEventListener("pointerdown", (event) => (this.pressed = [event.clientX, event.clientY]));
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.drop();
  }

  /** The SVG map's projection, the same function as long as its frame is the same. */
  staticProjection(frame: Frame, toPixels: ToPixels): ToPixels {
    if (this.still?.frame !== frame) this.still = { frame, toPixels };
    return this.still.toPixels;
  }

  /** True when a press that ends now has moved the map: that is no click. */
  dragged(event: MouseEvent): boolean {
    return this.map !== null && Math.hypot(event.clientX - this.pressed[0], event.clientY - this.pressed[1]) > 4;
  }

  /** Loads MapLibre and lets it take over, if there is WebGL 2. */
  async start(geography: Geography): Promise<void> {
    this.wanted = geography;
    if (this.map || this.waiting || !this.frame || !this.shown || !this.element.isConnected || !hasWebGL2()) return;
    this.inStep = this.places.inStep();
    this.inStep?.expect(this);
    if (this.starting) return;
    this.starting = true;
    try {
      const { createGlMap } = await this.code.arrival();
      const map = await createGlMap(this.places.host(), geography, this.frame, this.shown.view, this.shown.highlight, {
        onCamera: () => this.follow(),
        onLost: () => this.drop("lost"),
      });
      // Other shapes may have been asked for meanwhile.
      if (this.element.isConnected && this.wanted === geography) this.arrive(map);
      else map.remove();
    } catch (error) {
      const failure = asLoadError(error);
      if (failure !== error) logFailure(failure.message, error);
      if (error instanceof LargeMapError && error.reason === "failed") this.drop("failed");
      else this.drop("not-loaded", failure);
    } finally {
      this.starting = false;
    }
    if (this.element.isConnected && this.wanted && this.wanted !== geography) await this.start(this.wanted);
  }

  /** Hands on what the element shows now. */
  update(view: ViewModel, highlight: Highlight, frame: Frame, viewChanged: boolean): void {
    const framed = this.frame !== null && this.frame !== frame;
    const focused = this.shown !== null && this.shown.view.parameters.focus !== view.parameters.focus;
    this.frame = frame;
    this.shown = { view, highlight };
    if (!this.map) return;
    if (viewChanged) this.map.show(view, highlight);
    else this.map.setHighlight(highlight);
    if (focused) this.map.fit(frame, true);
    else if (framed) this.map.resize(frame);
  }

  private arrive(map: LargeMap): void {
    this.waiting = map;
    if (this.inStep) this.inStep.arrive(this, map);
    else this.takeOver();
  }

  /** Puts the map that has arrived in the SVG map's place. */
  takeOver(): void {
    const map = this.waiting;
    if (!map) return;
    this.waiting = null;
    this.map = map;
    // What has changed while MapLibre was on its way.
    if (this.frame) map.fit(this.frame, false);
    if (this.shown) map.show(this.shown.view, this.shown.highlight);
    this.moveList(map.listHost);
    this.follow();
    this.element.dispatchEvent(new AtlasEvent({ kind: "renderer", renderer: "gl", reason: null }));
    if (this.places.list()) void markAfterPaint("atlas:gl-ready");
  }

  /** Gives the SVG map its place back, and says why. */
  drop(reason: Failure | "reshaped" | null = null, failure: LoadError | null = null): void {
    // Of other shapes each map is told by itself.
    this.inStep?.leave(this, reason === "reshaped" ? null : reason);
    this.release(reason, failure);
  }

  /** A map beside this one can't go on, and this one neither; should its own still be on its way, it comes in vain. */
  giveBack(reason: Failure): void {
    this.wanted = null;
    this.release(reason, null);
  }

  private release(reason: Failure | "reshaped" | null, failure: LoadError | null): void {
    const { map, waiting } = this;
    this.map = this.waiting = null;
    waiting?.remove();
    if (map) {
      this.moveList(this.places.home());
      map.remove();
      this.element.requestUpdate();
    }
    if (reason) this.element.dispatchEvent(new AtlasEvent({ kind: "renderer", renderer: "svg", reason, failure }));
  }

  private follow(): void {
    const { map } = this;
    if (!map) return;
    this.projection = (point) => map.project(point);
    this.inStep?.moved(map);
    this.element.requestUpdate();
  }

  /** Moving an element in the document takes its focus away; it is given back. */
  private moveList(host: HTMLElement): void {
    const list = this.places.list();
    if (!list) return;
    const focused = list.shadowRoot?.activeElement != null;
    host.append(list);
    // The new place is shown with the next update, and what is not shown takes no focus.
    this.element.requestUpdate();
    if (focused) void this.element.updateComplete.then(() => list.restoreFocus());
  }
}

/** What of the map did not arrive later than its code, such as its worker's, breaks it in the same way. */
function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  const late = error instanceof LargeMapError && error.reason === "not-loaded";
  return new LoadError(name, late ? new NotArrivedError(error.message, { cause: error }) : error);
}

function hasWebGL2(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    // No failure: a machine without it keeps the SVG map.
    return false;
  }
}
