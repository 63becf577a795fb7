import { type D3ZoomEvent, type ZoomTransform, select, zoom, zoomIdentity, zoomTransform } from "d3";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Direction, Geography } from "../../model/geography.ts";
import type { Camera, Sight } from "../../state/camera.ts";
import { type Wanted, bringIn, bringInBeside } from "../../cartography/bring-in.ts";
import { constrain, limitsFor } from "../../cartography/camera.ts";
import { type Frame, frameAt, shorterEdge } from "../../cartography/frame.ts";
import { lookedAt } from "../../cartography/ground.ts";
import { type Shift, shiftBetween, shiftedCamera } from "../../cartography/shift.ts";
import { AtlasEvent } from "../../ui/atlas-event.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { shared } from "../../ui/style/shared.ts";
import gesturesCss from "./atlas-gestures.css?inline";
import { hints } from "./messages.ja.ts";
import { SharedGestures } from "./shared-gestures.ts";

/** How far a press may move and still be a click, in CSS pixels. */
const clickDistance = 4;

/** Duration of a zoom by a button, in milliseconds. */
const flight = 400;

/** How long the hint stands, in milliseconds. */
const hintTime = 1500;

/**
 * What moves and zooms a large map, whichever renderer draws it: wheel, drag, two fingers and, for the buttons and for
 * what is chosen out of sight, a method. It tells the application the camera and never draws; where the page can scroll
 * around the map, it leaves wheel and one finger to the page and says how the map is moved.
 */
@customElement("atlas-gestures")
export class AtlasGestures extends LitElement {
  static override readonly styles = [shared, sheet(gesturesCss)];

  /** What the gestures are made on. */
  @property({ attribute: false }) stage!: () => HTMLElement;
  /** The shapes. */
  @property({ attribute: false }) geography!: Geography;
  /** The view's own frame, from which the limits follow. */
  @property({ attribute: false }) base!: Frame;
  /** What is looked at now. */
  @property({ attribute: false }) sight!: Sight;

  /** True where only what is out of sight moves the map: it hears no gesture. */
  @property({ type: Boolean }) still = false;

  @state() private hint: keyof typeof hints | null = null;

  private gesturing = false;
  /**
   * True where a gesture has moved the map and not yet ended: one without a flight ends before anyone is given its
   * camera.
   */
  private moved = false;
  /** Where a flight that brings something in ends: the next one starts from there, or it would keep the zoom on the way. */
  private goal: Camera | null = null;
  private sharing = false;
  private listening = false;
  private pages: SharedGestures | null = null;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  private readonly behaviour = zoom<HTMLElement, unknown>()
    .clickDistance(clickDistance)
    .filter((event: Event) => this.isOwn(event))
    .wheelDelta(turned)
    .extent(() => [
      [0, 0],
      [this.base.width, this.base.height],
    ])
    .constrain((transform) => this.held(transform))
    .on("start", () => (this.gesturing = true))
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => this.report(transform, true))
    .on("end", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      this.gesturing = false;
      if (!this.moved) return;
      // A flight that takes over from another begins in the same task: the map moves on.
      queueMicrotask(() => {
        if (this.gesturing) return;
        this.goal = null;
        this.report(transform, false);
      });
    });

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.hiding);
    if (!this.listening) return;
    this.listening = false;
    this.pages?.stop();
    this.pages = null;
    const stage = this.stage();
    select(stage).interrupt().on(".zoom", null);
    stage.removeEventListener("touchmove", this.onTouchmove);
  }

  protected override render() {
    return this.hint === null
      ? nothing
      : html`<p class="card text-note bold" aria-hidden="true">${hints[this.hint]}</p>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // An update that was asked for before it left comes all the same.
    if (!this.listening && this.isConnected) this.listen();
    const own = this.gesturing && !changed.has("base") && this.sight.moving;
    if (own || !(changed.has("sight") || changed.has("base"))) return;
    // Someone else has set the camera: a flight to where it was before would go on.
    this.moved = false;
    this.goal = null;
    if (this.gesturing) select(this.stage()).interrupt();
    select(this.stage()).property("__zoom", this.transform());
  }

  /** Zooms in or out by the double, around the middle. */
  zoomBy(step: 1 | -1): void {
    this.goal = null;
    this.fly((map) => this.behaviour.scaleBy(map, 2 ** step));
  }

  /** Moves the map so that more of that side is seen: a quarter of its shorter edge. */
  panBy(direction: Direction): void {
    this.goal = null;
    const { k } = zoomTransform(this.stage());
    const step = shorterEdge(this.base) / 4 / k;
    const [x, y] = towards[direction];
    this.fly((map) => this.behaviour.translateBy(map, x * step, y * step));
  }

  /**
   * Moves the map, if it has to be moved, until a municipality is in the window.
   *
   * @param area codes of what the view's own frame shows
   */
  bringIn(municipality: Wanted, area: readonly string[]): void {
    const { geography, base, sight } = this;
    const limits = limitsFor(geography, base);
    const from = this.goal ?? sight.camera;
    const camera = from
      ? bringIn(geography, municipality, constrain(from, limits), limits)
      : bringInBeside(geography, municipality, area, base, limits);
    if (!camera) return;
    if (!prefersStillness()) this.goal = camera;
    this.fly((map) => this.behaviour.transform(map, transformOf(shiftBetween(base, frameAt(camera, base)))));
  }

  /** Moves the map in a flight, or at once where the reader wants no motion. */
  private fly(move: (map: Parameters<typeof this.behaviour.transform>[0]) => void): void {
    const map = select(this.stage());
    move(prefersStillness() ? map : map.transition().duration(flight));
  }

  private listen(): void {
    const stage = this.stage();
    this.listening = true;
    if (this.still) {
      // What brings something in starts from where the map is.
      select(stage).property("__zoom", this.transform());
      return;
    }
    this.behaviour.duration(prefersStillness() ? 0 : flight);
    // A double click selects, as one click does, and does not zoom as well.
    select(stage).call(this.behaviour).on("dblclick.zoom", null);
    stage.addEventListener("touchmove", this.onTouchmove, { passive: true });
    this.pages = new SharedGestures(stage, (sharing) => this.share(sharing));
  }

  private share(sharing: boolean): void {
    this.sharing = sharing;
    this.stage().style.touchAction = sharing ? "pan-x pan-y" : "none";
  }

  private isOwn(event: Event): boolean {
    if (event instanceof WheelEvent) {
      if (!this.sharing || event.ctrlKey || event.metaKey) return true;
      this.tell(navigator.platform.startsWith("Mac") ? "command" : "control");
      return false;
    }
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    return !this.sharing || (event instanceof TouchEvent && event.touches.length > 1);
  }

  private readonly onTouchmove = (event: TouchEvent): void => {
    if (this.sharing && event.touches.length === 1) this.tell("fingers");
  };

  private tell(hint: keyof typeof hints): void {
    this.hint = hint;
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => (this.hint = null), hintTime);
  }

  private report(transform: Shift, moving: boolean): void {
    this.moved = moving;
    this.dispatchEvent(
      new AtlasEvent({ kind: "sight", sight: { camera: shiftedCamera(this.base, transform), moving } }),
    );
  }

  /** The nearest transform within the camera's limits. */
  private held(transform: ZoomTransform): ZoomTransform {
    const { base } = this;
    const camera = constrain(shiftedCamera(base, transform), limitsFor(this.geography, base));
    return transformOf(shiftBetween(base, frameAt(camera, base)));
  }

  private transform(): ZoomTransform {
    const { geography, base, sight } = this;
    return transformOf(shiftBetween(base, lookedAt(geography, base, sight.camera)));
  }
}

/** Which way the ground moves for more of a side. */
const towards: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [1, 0],
  right: [-1, 0],
};

function transformOf({ k, x, y }: Shift): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(k);
}

/** Zoom levels of a turn of the wheel. Two fingers on a pad come as many small turns with the control key held. */
function turned({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const level = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.002 : deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.05 : 1;
  return -deltaY * level * (ctrlKey && Math.abs(deltaY) < 20 ? 10 : 1);
}

function prefersStillness(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-gestures": AtlasGestures;
  }
}
