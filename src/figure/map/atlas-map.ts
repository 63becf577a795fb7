import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Geography } from "../../model/geography.ts";
import { lastOf } from "../../model/memo.ts";
import { shared } from "../../ui/style/shared.ts";
import { type Sight, ownFrame } from "../../state/camera.ts";
import { type Frame, pixelsOf } from "../../cartography/frame.ts";
import { type Ground, groundOf } from "../../cartography/ground.ts";
import type { MapPaths } from "../../cartography/paths.ts";
import { type MapDrawing, mapDrawing } from "../../cartography/map-drawing.ts";
import { shiftBetween } from "../../cartography/shift.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { type Highlight, noAttention } from "../../derive/highlight.ts";
import { AtlasEvent, requestAction, requestAttention } from "../../ui/atlas-event.ts";
import { pointMunicipality, pressMunicipality } from "../../ui/press-municipality.ts";
import mapCss from "./atlas-map.css?inline";
import type { AtlasGestures } from "./atlas-gestures.ts";
import { codeUnder } from "./code-under.ts";
import { LargeMapController } from "./large-map-controller.ts";
import { mapControls } from "./map-controls.ts";
import { MapBox } from "./map-box.ts";
import { MapMoves } from "./map-moves.ts";
import { mapSymbols } from "./map-symbols.ts";
import "./atlas-municipality-list.ts";
import "../../render/svg/atlas-svg-map.ts";
import { sheet } from "../../ui/style/sheet.ts";

/** What a large map is beside another: the first has the listbox and the controls for both, the second is a picture. */
export type PartOfPair = "first" | "second";

/**
 * The large map: SVG first, MapLibre when it has come, and over either of them the listbox and the tooltip. Gestures,
 * tooltip and shape switch come to life with the panel's code: nobody can point at a map before it is there.
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
  /** What is looked at: the view's own frame, or where the reader has moved the map. */
  @property({ attribute: false }) sight: Sight = ownFrame;
  /**
   * True where nobody moves the map: in a frame, which is not to take the wheel from the page around it, nor a context.
   * What is chosen or focused out of sight is brought in there too.
   */
  @property({ type: Boolean }) still = false;

  @query(".gl") private readonly glHost!: HTMLElement;
  @query(".stage") private readonly stage!: HTMLElement;
  @query("atlas-gestures") private readonly gestures!: AtlasGestures | null;

  private ground: Ground | null = null;
  /** The same drawing for the same arguments: a hover draws nothing again. */
  private readonly drawingOf: (view: ViewModel, paths: MapPaths) => MapDrawing = lastOf(mapDrawing);
  /** The same function for the same frame, so that whoever holds it knows when to draw again. */
  private readonly toPixels = lastOf(pixelsOf);
  private readonly drawnToPixels = lastOf(pixelsOf);
  private readonly stageOf = () => this.stage;
  private readonly large = new LargeMapController(this, () => this.glHost);
  private readonly moves = new MapMoves(this, () => this.gestures);
  private readonly box = new MapBox(this);

  /** Asks anew what is to draw: MapLibre may be had now that could not be loaded, or the reader has chosen. */
  retry(): void {
    if (!this.still) void this.large.start(this.geography);
  }

  protected override async scheduleUpdate(): Promise<void> {
    // At first the parts around the map have no height yet: a map drawn before them would be drawn twice.
    if (!this.hasUpdated) await Promise.resolve();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    const { size } = this.box;
    if (size) this.ground = groundOf(this.view, size, this.sight, this.ground);
  }

  protected override render() {
    const { ground, large, view, pair } = this;
    if (!ground) return nothing;
    const { base, frame, paths } = ground;
    const toPixels = this.toPixels(frame);
    const pointed = this.quiet ? null : this.highlight.hovered;
    const hovered = view.municipalities.find(({ code }) => code === pointed) ?? null;
    return html`
      <div
        class="stage"
        data-renderer=${large.map ? "gl" : "svg"}
        ?data-over=${pointed !== null}
        @pointerover=${this.onPointer}
        @pointermove=${this.onPointer}
        @pointerleave=${() => requestAttention(this, noAttention)}
        @click=${this.onClick}
      >
        <atlas-svg-map
          .drawing=${this.drawingOf(view, paths)}
          .highlight=${this.highlight}
          .shift=${shiftBetween(paths.frame, frame)}
          >${mapSymbols(view, { project: this.drawnToPixels(paths.frame), pixelsPerMetre: paths.frame.pixelsPerMetre, drawing: paths.frame })}
          ${this.scaleBar(paths.frame, true)}
        </atlas-svg-map>
        <div class="gl"></div>
        ${
          pair === "second"
            ? nothing
            : html`<atlas-municipality-list
                class="screen-only"
                .view=${view}
                .project=${toPixels}
                @municipality-focus=${this.onFocus}
              ></atlas-municipality-list>`
        }
      </div>
      ${large.map ? mapSymbols(view, { project: toPixels, pixelsPerMetre: frame.pixelsPerMetre, drawing: null }) : nothing}
      ${this.scaleBar(frame, false)}
      <atlas-tooltip
        class="screen-only"
        .view=${view}
        .municipality=${hovered}
        .point=${hovered ? toPixels(hovered.labelPoint) : [0, 0]}
      ></atlas-tooltip>
      <atlas-gestures
        class="cover centred screen-only"
        .stage=${this.stageOf}
        .geography=${this.geography}
        .base=${base.frame}
        .sight=${this.sight}
        .still=${this.still}
      ></atlas-gestures>
      ${
        pair === "second"
          ? nothing
          : mapControls({
              zoomBy: this.still ? null : this.moves.zoomBy,
              panBy: this.still || this.sight.camera === null ? null : this.moves.panBy,
              shape: pair ? null : view.parameters.shape,
              showWhole: this.showWhole,
            })
      }
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { ground, large } = this;
    if (!ground) return;
    // Of two maps the first one's paint is the page's.
    void large.begin(this.pair === "second", () => this.retry());
    const reshaped = changed.get("geography") !== undefined;
    // The SVG map stands in until MapLibre has drawn the other shapes.
    if (reshaped) large.drop("reshaped");
    const { view, highlight, sight } = this;
    large.update({ view, highlight, frame: ground.frame, moving: sight.moving });
    if (reshaped) this.retry();
    const before = changed.get("view")?.parameters;
    const { municipality, camera } = view.parameters;
    // A camera that comes with it was framed with it, as in a scene.
    if (before && before.municipality !== municipality && before.camera === camera) this.bringIn(municipality);
  }

  /** Of two maps, which have one scale, the first has it. Tiles have none. */
  private scaleBar(frame: Frame, paper: boolean) {
    const { parameters, shape } = this.view;
    if (shape === "tiles" || this.pair === "second") return nothing;
    return html`<atlas-scale-bar
      class=${paper ? "cover paper-only" : "screen-only"}
      ?paper=${paper}
      ?raised=${this.sight.camera !== null}
      ?alone=${parameters.mode !== "explore"}
      .frame=${frame}
    ></atlas-scale-bar>`;
  }

  /** What is chosen elsewhere, or by keys, may lie out of sight. Of two maps the first moves both. */
  private bringIn(code: string | null): void {
    const municipality = this.view.municipalities.find((other) => other.code === code);
    if (municipality && this.pair !== "second") this.moves.bringIn(municipality, this.view.frame);
  }

  private readonly onFocus = ({ detail }: CustomEvent<string>): void => this.bringIn(detail);

  private readonly showWhole = (): void => {
    requestAction(this, { type: "focus", centre: null });
    // A flight that has not ended is in no state yet.
    this.dispatchEvent(new AtlasEvent({ kind: "sight", sight: ownFrame }));
  };

  private codeUnder(event: MouseEvent): string | null {
    return codeUnder(event, this.stage, this.large.map);
  }

  private onPointer(event: PointerEvent): void {
    pointMunicipality(this, event, (over) => this.codeUnder(over), this.highlight.hovered);
  }

  private onClick(event: MouseEvent): void {
    const code = this.codeUnder(event);
    if (code !== null) pressMunicipality(this, event, code, this.highlight.selected);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-map": AtlasMap;
  }
}
