import type { View } from "../derive/view-model.ts";
import { pictureExists } from "../render/page/compose.ts";
import { coverage, noPictureOf } from "./messages.ja.ts";

/** What a picture can have besides its drawing. */
export type Extra = "legend" | "counts" | "labels" | "callout" | "quotes";

/** Whether a view is a document of many pages. */
export function isDocument({ parameters: { view } }: Pick<View, "parameters">): boolean {
  return view === "codebook" || view === "report";
}

/** Whether the picture of a view is to have something of the report's text. */
export function needsText(view: Pick<View, "parameters">, quotes: number): boolean {
  const { view: id } = view.parameters;
  return pictureExists(view) && (id === "compare" || id === "topics" || (id === "map" && quotes > 0));
}

/** What is offered of a view: the others do nothing to its picture. */
export function extrasOf({ parameters }: Pick<View, "parameters">): readonly Extra[] {
  switch (parameters.view) {
    case "map":
      return [
        "legend",
        "counts",
        "labels",
        ...(parameters.municipality === null ? [] : (["callout"] as const)),
        "quotes",
      ];
    case "split":
      return ["legend", "counts", "labels"];
    case "multiples":
      return ["legend", "counts"];
    default:
      return [];
  }
}

/** What of the page the picture shows, and that its zoom is none of it. */
export function coverageOf({ parameters, centres, survey }: Pick<View, "parameters" | "centres" | "survey">): string {
  switch (parameters.view) {
    case "map":
    case "split":
      return coverage.area(survey.place, centres.find((centre) => centre.focused)?.name ?? null);
    case "multiples":
      return coverage.everyMetric;
    case "compare":
    case "topics":
    case "table":
      return coverage.whole;
    default:
      return "";
  }
}

/** Why a view has no picture, and what leads to one, or to paper; empty where it always has one. */
export function noPicture({ parameters }: Pick<View, "parameters">): string {
  switch (parameters.view) {
    case "codebook":
    case "report":
      return noPictureOf.document;
    case "split":
      return noPictureOf.split;
    case "compare":
      return noPictureOf.compare;
    default:
      return "";
  }
}
