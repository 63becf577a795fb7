import { type GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import { metresPerPixel } from "../../geo/mercator.ts";
import type { Frame, Size } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { nextFrame } from "../../ui/timing/following-element.ts";
import { changedStates, fillStates, highlightStates, lineStates } from "./feature-states.ts";
import { nearestSmall } from "./hit-area.ts";
import { labelImage } from "./label-image.ts";
import { labelKey, labelsOf } from "./labels.ts";
import { type LargeMap, LargeMapError } from "./large-map.ts";
import { fillLayer, firstAboveMarks, singleOutlineLayers } from "./layers.ts";
import { marksOf } from "./marks/marks.ts";
import { MarksLayer } from "./marks/marks-layer.ts";
import { lookOf, optionsOf, styleOf } from "./options.ts";
import { type SourceId, groupOutlines } from "./sources.ts";
import { watchPixelRatio } from "./pixel-ratio.ts";
import { type ContextStates, firstOf, watchContext } from "./waiting.ts";

/** What a style has been given. */
interface Told {
  highlight: Highlight | null;
  groups: string;
  labels: string;
  fills: ReturnType<typeof fillStates>;
  lines: ReturnType<typeof lineStates>;
}

/** The large map by MapLibre. It holds the MapLibre map and passes changes to it. */
export class MapLibreLargeMap implements LargeMap {
  private readonly map: MapLibreMap;
  private readonly fontFamily: string;
  private readonly stopWatching: () => void;
  private readonly stopRatio: () => void;
  private size: Size;
  private marks: MarksLayer;
  /** What the style has been given; null while no style is loaded. */
  private told: Told | null = null;
  constructor(
    private readonly container: HTMLElement,
    private readonly geography: Geography,
    frame: Frame,
    private view: ViewModel,
    private highlight: Highlight,
    context: ContextStates,
    private readonly afterwards: () => void,
  ) {
    this.fontFamily = getComputedStyle(container.parentElement ?? container).fontFamily;
    const own = (this.size = this.sized(frame));
    this.marks = new MarksLayer(geography);
    this.map = new MapLibreMap(optionsOf(container, styleOf(geography), own));
    hideFromAssistance(this.map.getCanvas());
    this.stopWatching = watchContext(this.map, { ...context, restored: () => this.drawn() });
    this.stopRatio = watchPixelRatio(() => this.sharpen());
    this.map.on("webglcontextlost", () => (this.told = null));
    this.map.on("zoom", () => this.placeLabels());
  }

  /** Waits for the first complete frame. */
  async drawn(): Promise<void> {
    await this.begin();
    await firstOf(this.map, "idle");
  }

  show(view: ViewModel, highlight: Highlight): void {
    this.view = view;
    this.highlight = highlight;
    const { told } = this;
    if (!told) return;
    const [fills, lines] = [fillStates(view), lineStates(view)];
    this.setStates("municipalities", changedStates(told.fills, fills));
    this.setStates("borders", changedStates(told.lines, lines));
    told.fills = fills;
    told.lines = lines;
    this.marks.marks = marksOf(view);
    // The colours are on screen first: other letters are read by a worker, and drawn once more.
    if (told.labels === "") this.placeLabels();
    else void nextFrame().then(() => this.placeLabels());
    this.setHighlight(highlight);
    this.map.triggerRepaint();
  }

  setHighlight(highlight: Highlight): void {
    this.highlight = highlight;
    const { told } = this;
    if (!told) return;
    this.setStates("outlines", highlightStates(told.highlight, highlight));
    for (const kind of ["selected", "hovered"] as const) {
      const seen = highlight[kind] !== null;
      if (seen === ((told.highlight?.[kind] ?? null) !== null)) continue;
      for (const layer of singleOutlineLayers[kind]) this.map.setPaintProperty(layer, "line-opacity", seen ? 1 : 0);
    }
    told.highlight = highlight;
    const groups = JSON.stringify([highlight.marked, highlight.area]);
    if (groups !== told.groups) {
      told.groups = groups;
      this.setSource("groups", groupOutlines(this.geography, highlight));
    }
  }

  look(frame: Frame, moving: boolean): void {
    const own = this.sized(frame);
    if (own.width !== this.size.width || own.height !== this.size.height) {
      this.size = own;
      this.map.resize();
    }
    // As on the SVG map, textures begin at the window's corner.
    if (!moving) this.marks.textureOrigin = own.projection.invert?.([0, 0]) ?? this.marks.textureOrigin;
    this.map.jumpTo(lookOf(own));
    // At once, so that what stands over the map does not go ahead of it by a frame.
    this.map.redraw();
  }

  codeAt(point: readonly [number, number]): string | null {
    const toPixels = (place: readonly [number, number]): [number, number] => {
      const { x, y } = this.map.project([...place]);
      return [x, y];
    };
    const pixelsPerMetre = 1 / metresPerPixel(this.map.getCenter().lat, this.map.getZoom());
    const near = nearestSmall(this.view.municipalities, point, toPixels, pixelsPerMetre);
    if (near !== null || !this.told) return near;
    const [feature] = this.map.queryRenderedFeatures([...point], { layers: [fillLayer] });
    const code: unknown = feature?.properties["code"];
    return typeof code === "string" ? code : null;
  }

  remove(): void {
    this.stopWatching();
    this.stopRatio();
    this.told = null;
    this.map.remove();
    this.afterwards();
  }

  /** Gives everything to a newly loaded style: the first one, or the one after a lost graphics context. */
  private async begin(): Promise<void> {
    await firstOf(this.map, "style.load");
    // If the context was lost again meanwhile, two calls have waited for the same style.
    if (this.told) return;
    const { textureOrigin } = this.marks;
    this.marks = new MarksLayer(this.geography);
    this.marks.textureOrigin = textureOrigin;
    try {
      this.map.addLayer(this.marks, firstAboveMarks);
    } catch (error) {
      throw new LargeMapError("failed", error);
    }
    this.told = { highlight: null, groups: "", labels: "", fills: new Map(), lines: new Map() };
    this.show(this.view, this.highlight);
  }

  /** The frame with the map's size in whole pixels; the top left corner stays in place. */
  private sized(frame: Frame): Frame {
    const size: Size = { width: this.container.clientWidth, height: this.container.clientHeight };
    return { ...frame, ...size };
  }

  /** Draws as finely as the screen that the window has come to. */
  private sharpen(): void {
    this.map.resize();
    this.placeLabels();
  }

  private placeLabels(): void {
    const { told } = this;
    if (!told) return;
    const camera = { latitude: this.map.getCenter().lat, zoom: this.map.getZoom() };
    const pixelRatio = this.map.getPixelRatio();
    const labels = labelsOf(this.view, camera, pixelRatio);
    const key = labelKey(labels);
    if (key === told.labels) return;
    told.labels = key;
    for (const { properties } of labels.collection.features) {
      const { image, text, fill } = properties;
      if (this.map.hasImage(image)) continue;
      this.map.addImage(image, labelImage(text, fill, labels.size, this.fontFamily, pixelRatio), { pixelRatio });
    }
    this.setSource("labels", labels.collection);
  }

  private setSource(source: SourceId, data: GeoJSON.FeatureCollection): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  private setStates(source: SourceId, states: ReadonlyMap<string, object>): void {
    for (const [id, state] of states) this.map.setFeatureState({ source, id }, state);
  }
}

/** Hides the canvas from assistive technology, because the list of municipalities represents the map there. */
function hideFromAssistance(canvas: HTMLCanvasElement): void {
  canvas.removeAttribute("tabindex");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
}
