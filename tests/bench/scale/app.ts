// The application's two renderers, without the application around them.
import { fitFrame } from "../../../src/cartography/frame.ts";
import { mapDrawing } from "../../../src/cartography/map-drawing.ts";
import { type MapPaths, mapPaths, screenTolerance } from "../../../src/cartography/paths.ts";
import type { Highlight } from "../../../src/derive/highlight.ts";
import type { ViewModel } from "../../../src/derive/view-model.ts";
import { createGlMap } from "../../../src/render/maplibre/gl-map.ts";
import "../../../src/render/svg/atlas-svg-map.ts";
import { afterPaint } from "../../../src/ui/timing/after-paint.ts";
import { type Draw, type Subject, edge } from "./painting.ts";

const none: Highlight = { hovered: null, selected: null, area: [], marked: [] };
const square = { width: edge, height: edge };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** What a renderer reads of a view model: there is no survey of these municipalities. */
function views(subject: Subject): (colours: ReadonlyMap<string, string>) => ViewModel {
  const { geography } = subject;
  const municipalities = subject.municipalities.map((municipality) => ({
    ...municipality,
    ...{ labelRadius: 5000, selected: false, centre: null, scope: null },
  }));
  const fixed = { geography, frame: municipalities.map(({ code }) => code), second: null, classes: [] };
  return (colours) =>
    ({
      ...fixed,
      parameters: { mode: "explore", focus: null },
      municipalities: municipalities.map((municipality) => ({
        ...municipality,
        paint: { fill: colours.get(municipality.code) ?? "#ffffff" },
      })),
    }) as unknown as ViewModel;
}

function framed(view: ViewModel): MapPaths["frame"] {
  return fitFrame(view.geography, view.frame, square, padding);
}

/** The application's map in SVG. */
export const drawSvg: Draw = async (box, subject) => {
  const viewOf = views(subject);
  const view = viewOf(subject.colours());
  const paths = mapPaths(view.geography, framed(view), screenTolerance);
  const map = document.createElement("atlas-svg-map");
  Object.assign(map, { drawing: mapDrawing(view, paths), highlight: none });
  box.append(map);
  await map.updateComplete;
  await afterPaint();
  return {
    recolour: (colours) => (map.drawing = mapDrawing(viewOf(colours), paths)),
    point: (event) => {
      const [target] = event.composedPath();
      map.highlight = { ...none, hovered: (target instanceof Element && target.getAttribute("data-code")) || null };
    },
  };
};

/** The application's map in MapLibre. */
export const drawGl: Draw = async (box, subject) => {
  const host = document.createElement("div");
  box.append(host);
  const viewOf = views(subject);
  let view = viewOf(subject.colours());
  const nothing = () => undefined;
  const states = { away: nothing, back: nothing, lost: nothing };
  const map = await createGlMap(host, view.geography, framed(view), view, none, states);
  return {
    recolour: (colours) => map.show((view = viewOf(colours)), none),
    point: (_event, at) => map.setHighlight({ ...none, hovered: map.codeAt(at) }),
  };
};
