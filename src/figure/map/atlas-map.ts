import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Geography } from "../../model/geography.ts";
import { lastOf } from "../../model/memo.ts";
import type { MapsInStep } from "../../render/maplibre/maps-in-step.ts";
import { afterPaint, firstMapMark, markAfterPaint } from "../../ui/after-paint.ts";
import { shared } from "../../ui/style/shared.ts";
import { type Size, project } from "../../cartography/frame.ts";
import { paddingFor } from "../../cartography/map-padding.ts";
import { type MapPaths, fittedPaths } from "../../cartography/paths.ts";
import { type MapDrawing, mapDrawing } from "../../cartography/map-drawing.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { type Highlight, noAttention } from "../../derive/highlight.ts";
import { AtlasEvent, requestAction, requestAttention } from "../../ui/atlas-event.ts";
import mapCss from "./atlas-map.css?inline";
import type { AtlasMunicipalityList } from "./atlas-municipality-list.ts";
import { LargeMapController } from "./large-map-controller.ts";
import { mapSymbols } from "./map-symbols.ts";
import "./atlas-municipality-list.ts";
import "../../render/svg/atlas-svg-map.ts";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

/** What a large map is beside another: the first has the listbox and the controls for both, the second is a picture. */
export interface PartOfPair {
  readonly part: "first" | "second";
  /** Keeps the cameras of both one. */
  readonly maps: MapsInStep;
}

/**
 * The large map: SVG first, MapLibre when it has come, and over either of them the listbox and the tooltip. Tooltip and
 * shape switch come to life with the panel's code: nobody can point at a map before it is there.
 */
@customElement("atlas-map")
export class AtlasMap extends LitElement {
  static override readonly styles = [shared, sheet(mapCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What is outlined now. */
  @property({ attribute: false }) highlight!: Highlight;
  /** The shapes. */
  @property({ attribute: false }) geography!: Geography;

  /** Null for a map that stands alone. */
  @property({ attribute: false }) pair: PartOfPair | null = null;
  /** True while the other of two maps has the tooltip. */
  @property({ type: Boolean }) quiet = false;
  /** True where the SVG map stays: in a frame, which is not to take the wheel from the page around it, nor a context. */
  @property({ type: Boolean }) still = false;

  @state() private size: Size | null = null;

  @query(".gl") private readonly glHost!: HTMLElement;
  @query(".stage") private readonly stage!: HTMLElement;
  @query("atlas-municipality-list") private readonly list!: AtlasMunicipalityList | null;

  private paths: MapPaths | null = null;
  /** The same drawing for the same arguments: a hover draws nothing again. */
  private readonly drawingOf: (view: ViewModel, paths: MapPaths) => MapDrawing = lastOf(mapDrawing);
  private readonly large = new LargeMapController(this, {
    host: () => this.glHost,
    home: () => this.stage,
    list: () => this.list,
    inStep: () => this.pair?.maps ?? null,
  });
  private readonly observer = new ResizeObserver(([entry]) => {
    const size = entry ? this.sizeOf(entry.contentRect) : null;
    if (!size || (size.width === this.size?.width && size.height === this.size.height)) return;
    this.size = size;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** Tries MapLibre again after its code could not be loaded. */
  retry(): void {
    void this.large.start(this.geography);
  }

  protected override async scheduleUpdate(): Promise<void> {
    // The first time, what stands around the map is set first: else the map would be drawn for a height that it loses.
    if (!this.hasUpdated) await Promise.resolve();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Asked for at once: the observer's first word would come a frame after the map could be drawn.
    this.size ??= this.sizeOf(this.getBoundingClientRect());
    const { size, paths } = this;
    if (!size) return;
    const before = changed.get("view") as ViewModel | undefined;
    const stands =
      paths?.frame.width === size.width &&
      paths.frame.height === size.height &&
      !changed.has("geography") &&
      (!before || before.parameters.focus === this.view.parameters.focus);
    if (stands) return;
    const padding = paddingFor(this.view.parameters.focus === null);
    this.paths = fittedPaths(this.geography, this.view.frame, size, padding);
  }

  protected override render() {
    const { paths, large, view } = this;
    if (!paths) return nothing;
    const ofDrawing = large.staticProjection(paths.frame, (point) => project(paths.frame, point));
    const toPixels = large.map ? large.projection : ofDrawing;
    const pointed = this.quiet ? null : this.highlight.hovered;
    const hovered = view.municipalities.find(({ code }) => code === pointed) ?? null;
    return html`
      <div
        class="stage"
        data-renderer=${large.map ? "gl" : "svg"}
        @pointerover=${this.onPointer}
        @pointermove=${this.onPointer}
        @pointerleave=${() => requestAttention(this, noAttention)}
        @click=${this.onClick}
      >
        <atlas-svg-map .drawing=${this.drawingOf(view, paths)} .highlight=${this.highlight}
          >${mapSymbols(view, { project: ofDrawing, pixelsPerMetre: paths.frame.pixelsPerMetre, drawing: paths.frame })}
        </atlas-svg-map>
        <div class="gl"></div>
        ${
          this.pair?.part === "second"
            ? nothing
            : html`<atlas-municipality-list .view=${view} .project=${toPixels}></atlas-municipality-list>`
        }
      </div>
      ${large.map ? mapSymbols(view, { project: toPixels, pixelsPerMetre: large.map.pixelsPerMetre, drawing: null }) : nothing}
      <atlas-tooltip
        .view=${view}
        .municipality=${hovered}
        .point=${hovered ? toPixels(hovered.labelPoint) : [0, 0]}
      ></atlas-tooltip>
      ${this.pair?.part === "second" ? nothing : this.controls()}
    `;
  }

  private controls() {
    const { zoomIn, zoomOut, controls, showWhole } = messages.map;
    const zoom = (label: string, by: 1 | -1, path: string) =>
      html`<button class="button" aria-label=${label} title=${label} @click=${() => this.large.map?.zoomBy(by)}>
        ${icon(path)}
      </button>`;
    return html`<div class="controls screen-only" role="group" aria-label=${controls}>
      ${this.large.map ? html`${zoom(zoomOut, -1, "M5 12h14")}${zoom(zoomIn, 1, "M12 5v14M5 12h14")}` : nothing}
      ${this.pair ? nothing : html`<atlas-shape-switch .shape=${this.view.parameters.shape}></atlas-shape-switch>`}
      <button class="button wide" @click=${this.showWhole}>${showWhole}</button>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const { paths, large } = this;
    if (!paths) return;
    if (!large.started) {
      // Of two maps the first one's paint is the page's, unless the page had one before.
      const known = this.pair?.part === "second" || performance.getEntriesByName(firstMapMark).length > 0;
      void (known ? afterPaint() : markAfterPaint(firstMapMark)).then(() => {
        this.dispatchEvent(new AtlasEvent({ kind: "first-map" }));
        return this.still ? undefined : large.start(this.geography);
      });
      large.started = true;
    }
    const reshaped = changed.get("geography") !== undefined;
    // The SVG map stands in until MapLibre has drawn the other shapes.
    if (reshaped) large.drop("reshaped");
    large.update(this.view, this.highlight, paths.frame, changed.has("view"));
    if (reshaped && !this.still) void large.start(this.geography);
  }

  /** Takes back what the user has zoomed and moved. */
  showFrame(): void {
    if (this.paths) this.large.map?.fit(this.paths.frame, true);
  }

  private showWhole(): void {
    requestAction(this, { type: "focus", centre: null });
    this.showFrame();
  }

  /**
   * To a fraction of a pixel: a rounded size would blur the drawing. Two maps side by side, whose boxes differ by parts of a
   * pixel, are rounded to an eighth, so that they are drawn once for both.
   */
  private sizeOf(box: Size): Size | null {
    const whole = (length: number) => (this.pair ? Math.round(length * 8) / 8 : length);
    const [width, height] = [whole(box.width), whole(box.height)];
    return width > 0 && height > 0 ? { width, height } : null;
  }

  /** The municipality under the pointer: the listbox's options and the SVG shapes say it, of a canvas it is asked. */
  private codeUnder(event: MouseEvent): string | null {
    for (const target of event.composedPath()) {
      if (target === this.stage) break;
      const code = target instanceof Element ? target.getAttribute("data-code") : null;
      if (code !== null) return code;
    }
    const box = this.stage.getBoundingClientRect();
    return this.large.map?.codeAt([event.clientX - box.left, event.clientY - box.top]) ?? null;
  }

  private onPointer(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    const code = this.codeUnder(event);
    if (code === this.highlight.hovered) return;
    requestAttention(this, code === null ? noAttention : { kind: "municipality", code });
  }

  private onClick(event: MouseEvent): void {
    const code = this.large.dragged(event) ? null : this.codeUnder(event);
    if (code !== null) requestAction(this, { type: "select-municipality", municipality: code });
  }
}

function icon(path: string) {
  return html`<svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>
  </svg>`;
}
