import { type GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Geography } from "../../model/geography.ts";
import { metresPerPixel } from "../../geo/mercator.ts";
import { type Frame, type Size, cameraOf } from "../../cartography/frame.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { Highlight } from "../../derive/highlight.ts";
import { type Limits, limitsFor } from "./camera.ts";
import { type FeatureStates, fillStates, highlightStates, lineStates } from "./feature-states.ts";
import { nearestSmall } from "./hit-area.ts";
import { labelImage } from "./label-image.ts";
import { labelKey, labelsOf } from "./labels.ts";
import { type LargeMap, LargeMapError, type LargeMapEvents, type Position } from "./large-map.ts";
import { fillLayer, firstAboveMarks } from "./layers.ts";
import { marksOf } from "./marks/marks.ts";
import { MarksLayer } from "./marks/marks-layer.ts";
import { optionsOf, styleOf } from "./options.ts";
import { SharedGestures } from "./shared-gestures.ts";
import { type SourceId, groupOutlines } from "./sources.ts";
import { firstOf, watchContext } from "./waiting.ts";

/** Duration of a camera movement in milliseconds. MapLibre skips it for readers who prefer reduced motion. */
const flight = 400;

/** The large map by MapLibre. It holds the MapLibre map and passes changes to it. */
export class MapLibreLargeMap implements LargeMap {
  readonly listHost: HTMLElement;

  private readonly map: MapLibreMap;
  private readonly fontFamily: string;
  private readonly stopWatching: () => void;
  private readonly gestures: SharedGestures;
  private limits: Limits;
  private marks: MarksLayer;
  /** What the style has been given; null while no style is loaded. */
  private told: { highlight: Highlight | null; groups: string; labels: string } | null = null;
  /** True until the user moves the camera away from what it was fitted to. */
  private fitted = true;
  /** True while the camera of another map is taken, which has held it within its own limits. */
  private following = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly geography: Geography,
    frame: Frame,
    private view: ViewModel,
    private highlight: Highlight,
    events: LargeMapEvents,
    private readonly afterwards: () => void,
  ) {
    this.fontFamily = getComputedStyle(container.parentElement ?? container).fontFamily;
    const own = this.sized(frame);
    this.limits = limitsFor(geography, own);
    this.marks = new MarksLayer(geography);
    this.map = new MapLibreMap(
      optionsOf(container, styleOf(geography), cameraOf(own), () => (this.following ? null : this.limits)),
    );
    this.gestures = new SharedGestures(container, this.map.cooperativeGestures);
    this.map.touchZoomRotate.disableRotation();
    this.listHost = this.map.getCanvasContainer();
    hideFromAssistance(this.map.getCanvas());
    this.stopWatching = watchContext(this.map, { lost: events.onLost, restored: () => this.begin() });
    this.map.on("webglcontextlost", () => (this.told = null));
    this.map.on("move", ({ originalEvent }) => {
      if (originalEvent) this.fitted = false;
      events.onCamera();
    });
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
    if (!this.told) return;
    this.setStates(fillStates(view));
    for (const [id, state] of lineStates(view)) {
      this.map.setFeatureState({ source: "borders" satisfies SourceId, id }, state);
    }
    this.marks.marks = marksOf(view);
    this.placeLabels();
    this.setHighlight(highlight);
    this.map.triggerRepaint();
  }

  setHighlight(highlight: Highlight): void {
    this.highlight = highlight;
    const { told } = this;
    if (!told) return;
    this.setStates(highlightStates(told.highlight, highlight));
    told.highlight = highlight;
    const groups = JSON.stringify([highlight.marked, highlight.area]);
    if (groups !== told.groups) {
      told.groups = groups;
      this.setSource("groups", groupOutlines(this.geography, highlight));
    }
    // MapLibre's class for a pointer over something that can be clicked.
    this.listHost.classList.toggle("maplibregl-track-pointer", highlight.hovered !== null);
  }

  fit(frame: Frame, animate: boolean): void {
    this.adopt(frame);
    const own = this.sized(frame);
    const camera = cameraOf(own);
    const target = { center: [...camera.center] as [number, number], zoom: camera.zoom };
    this.fitted = true;
    this.marks.textureOrigin = own.projection.invert?.([0, 0]) ?? this.marks.textureOrigin;
    if (animate) this.map.easeTo({ ...target, duration: flight });
    else this.map.jumpTo(target);
  }

  resize(frame: Frame): void {
    if (this.fitted) this.fit(frame, false);
    else this.adopt(frame);
  }

  get position(): Position {
    const { lng, lat } = this.map.getCenter();
    return { center: [lng, lat], zoom: this.map.getZoom(), fitted: this.fitted };
  }

  get pixelsPerMetre(): number {
    return 1 / metresPerPixel(this.map.getCenter().lat, this.map.getZoom());
  }

  follow({ center, zoom, fitted }: Position): void {
    this.fitted = fitted;
    this.following = true;
    this.map.jumpTo({ center: [...center], zoom });
    this.following = false;
    this.map.redraw();
  }

  zoomBy(step: 1 | -1): void {
    this.fitted = false;
    this.map.easeTo({ zoom: this.map.getZoom() + step, duration: flight });
  }

  project(point: readonly [number, number]): readonly [number, number] {
    const { x, y } = this.map.project([...point]);
    return [x, y];
  }

  codeAt(point: readonly [number, number]): string | null {
    const near = nearestSmall(this.view.municipalities, point, (place) => this.project(place), this.pixelsPerMetre);
    if (near !== null || !this.told) return near;
    const [feature] = this.map.queryRenderedFeatures([...point], { layers: [fillLayer] });
    const code: unknown = feature?.properties["code"];
    return typeof code === "string" ? code : null;
  }

  remove(): void {
    this.stopWatching();
    this.gestures.stop();
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
    this.told = { highlight: null, groups: "", labels: "" };
    this.show(this.view, this.highlight);
  }

  /** Applies a frame's size and camera limits. */
  private adopt(frame: Frame): void {
    this.limits = limitsFor(this.geography, this.sized(frame));
    this.map.resize();
  }

  /** The frame with the map's size in whole pixels; the top left corner stays in place. */
  private sized(frame: Frame): Frame {
    const size: Size = { width: this.container.clientWidth, height: this.container.clientHeight };
    return { ...frame, ...size };
  }

  private placeLabels(): void {
    const { told } = this;
    if (!told) return;
    const camera = { latitude: this.map.getCenter().lat, zoom: this.map.getZoom() };
    const labels = labelsOf(this.view, camera);
    const key = labelKey(labels);
    if (key === told.labels) return;
    told.labels = key;
    const pixelRatio = this.map.getPixelRatio();
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

  private setStates(states: FeatureStates): void {
    for (const [id, state] of states) {
      this.map.setFeatureState({ source: "municipalities" satisfies SourceId, id }, state);
    }
  }
}

/** Hides the canvas from assistive technology, because the list of municipalities represents the map there. */
function hideFromAssistance(canvas: HTMLCanvasElement): void {
  canvas.removeAttribute("tabindex");
  canvas.removeAttribute("role");
  canvas.removeAttribute("aria-label");
  canvas.setAttribute("aria-hidden", "true");
}
