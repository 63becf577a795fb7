import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Geography } from "../../model/geography.ts";
import { type LargeMap, LargeMapError } from "../../render/maplibre/large-map.ts";
import { afterPaint, firstMapMark, markAfterPaint } from "../../ui/timing/after-paint.ts";
import { idle } from "../../ui/timing/idle.ts";
import type { Frame } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { AtlasEvent } from "../../ui/atlas-event.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { LoadError, NotArrivedError, Resource } from "../../ui/resource.ts";
import { chosenRenderer } from "../../ui/settings/renderer-setting.ts";
import { loadGlMap } from "./gl-map-code.ts";
import { probedGraphics, takesGl } from "./renderer-choice.ts";
import { savesData } from "../../ui/settings/saves-data.ts";
import { messages } from "../messages.ja.ts";

const name = { log: "the large map", reader: messages.largeMap };

/** Why the SVG map has its place back. */
type Reason = "lost" | "failed" | "not-loaded" | "reshaped";

/** What the element shows. */
export interface Shown {
  readonly view: ViewModel;
  readonly highlight: Highlight;
  readonly frame: Frame;
  /** True during a gesture. */
  readonly moving: boolean;
}

/**
 * Brings MapLibre in after the first map where it helps, takes the SVG map's place with it, and gives the place back
 * when it fails. The camera is not its own: both maps have the same one, so neither change is seen.
 */
export class LargeMapController implements ReactiveController {
  private begun = false;
  private readonly code =
    loadGlMap &&
    new Resource(name, loadGlMap, () => {
      // Who starts the map waits for it.
    });
  private made: LargeMap | null = null;
  /** True while it has lost its graphics context, which may come back. */
  private away = false;
  private starting = false;
  private wanted: Geography | null = null;
  private shown: Shown | null = null;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    /** What the large map is put into. */
    private readonly host: () => HTMLElement,
  ) {
    element.addController(this);
  }

  /** The large map, while it draws; null while the SVG map stands. */
  get map(): LargeMap | null {
    return this.away ? null : this.made;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.drop();
  }

  /**
   * Tells of the first map once it has been painted, and has the large one come when the page is idle.
   *
   * @param second whether another map's paint is the page's first one
   */
  async begin(second: boolean, start: () => void): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    // The page itself may have drawn one before.
    const known = second || performance.getEntriesByName(firstMapMark).length > 0;
    await (known ? afterPaint() : markAfterPaint(firstMapMark));
    this.element.dispatchEvent(new AtlasEvent({ kind: "first-map" }));
    await idle();
    start();
  }

  /** Loads MapLibre and lets it take over, if it is to draw here; else the SVG map has the place. */
  async start(geography: Geography): Promise<void> {
    this.wanted = geography;
    if (!this.element.isConnected || !this.shown) return;
    if (!this.code || !takesGl(chosenRenderer(), savesData(), probedGraphics)) {
      this.wanted = null;
      if (this.made) this.drop("reshaped");
      return;
    }
    if (this.made || this.starting) return;
    this.starting = true;
    try {
      const { createGlMap } = await this.code.arrival();
      const { view, highlight, frame } = this.shown;
      const map = await createGlMap(this.host(), geography, frame, view, highlight, {
        away: () => this.leave(true),
        back: () => this.leave(false),
        lost: () => this.drop("lost"),
      });
      // Other shapes, or another renderer, may have been asked for meanwhile.
      if (this.element.isConnected && this.wanted === geography) this.takeOver(map);
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
  update(shown: Shown): void {
    const before = this.shown;
    this.shown = shown;
    const { made: map } = this;
    if (!map) return;
    const { view, highlight, frame, moving } = shown;
    if (view !== before?.view) map.show(view, highlight);
    else if (highlight !== before.highlight) map.setHighlight(highlight);
    if (frame !== before?.frame || moving !== before.moving) map.look(frame, moving);
  }

  private takeOver(map: LargeMap): void {
    this.made = map;
    // What has changed while MapLibre was on its way.
    if (this.shown) {
      map.look(this.shown.frame, this.shown.moving);
      map.show(this.shown.view, this.shown.highlight);
    }
    this.element.requestUpdate();
    this.element.dispatchEvent(new AtlasEvent({ kind: "renderer", renderer: "gl", reason: null }));
    void markAfterPaint("atlas:gl-ready");
  }

  /** Lets the SVG map stand in while there is no graphics context, and no longer. */
  private leave(away: boolean): void {
    this.away = away;
    this.element.requestUpdate();
  }

  /** Gives the SVG map its place back, and says why. */
  drop(reason: Reason | null = null, failure: LoadError | null = null): void {
    const { made: map } = this;
    this.made = null;
    this.away = false;
    if (map) {
      map.remove();
      this.element.requestUpdate();
    }
    if (reason) this.element.dispatchEvent(new AtlasEvent({ kind: "renderer", renderer: "svg", reason, failure }));
  }
}

/** What of the map did not arrive later than its code, such as its worker's, breaks it in the same way. */
function asLoadError(error: unknown): LoadError {
  if (error instanceof LoadError) return error;
  const late = error instanceof LargeMapError && error.reason === "not-loaded";
  return new LoadError(name, late ? new NotArrivedError(error.message, { cause: error }) : error);
}
