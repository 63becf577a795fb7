import type { Atlas } from "../model/atlas.ts";
import type { Report } from "../model/report.ts";
import type { ModeId } from "../state/state.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Scene } from "../state/scene.ts";
import type { ViewId } from "../state/view-traits.ts";
import type { Vocabulary } from "../state/vocabulary.ts";
import type { Picture } from "../render/page/compose.ts";
import type { PictureOptions } from "../render/page/options.ts";
import type { ViewPicture } from "../render/page/picture-page.ts";
import type { Resource } from "../ui/resource.ts";

/** A picture of a view that can be saved, with what its file says of it. */
export interface NamedPicture {
  readonly picture: Picture;
  readonly options: PictureOptions;
  readonly title: string;
  /** False while it waits for quotes from the report's text. */
  readonly complete: boolean;
}

/** Metrics that get a slide each. */
export interface SlideChoice {
  readonly atlas: Atlas;
  /** What is shown now: the first slide, where its metric is among those chosen. */
  readonly view: ViewModel;
  readonly metrics: ReadonlySet<string>;
}

/** Cells of a table, headings first. */
export type Grid = readonly (readonly string[])[];

/** Rows of a table, as filtered and sorted. */
export interface Rows {
  readonly grid: Grid;
  /** What has to stay with them wherever they are pasted: source, date, what silence means, what the values are. */
  readonly notes: readonly string[];
  /** Name of their file, without its ending. */
  readonly name: string;
  readonly around: AroundRows;
}

/** The atlas with the report's text, which may be on its way. */
export type ComingText = Pick<Resource<Atlas>, "arrival">;

/** The rules by which the values were read, which may not have been asked for. */
export type ComingReport = Pick<Resource<Report>, "arrival">;

/** What a workbook has besides the rows. */
export interface AroundRows {
  readonly atlas: Atlas;
  /** All rows in the table's own order; null where these are the rows. */
  readonly all: Grid | null;
  /** What the values are. */
  readonly provenance: string;
  /** How many of the last columns are codes. */
  readonly codes: number;
  /** What decides which rows there are, and their order, a sentence each. */
  readonly shown: readonly string[];
  readonly text: ComingText;
  readonly report: ComingReport;
}

/** What the slides of scenes are made of. */
export interface SceneSources {
  readonly vocabulary: Vocabulary;
  /** The atlas with the report's text and, where there is a query, with the search's metric, once they have come. */
  readonly atlasOf: (query: string) => Promise<Atlas>;
  /** How pictures of a view are made, or why there are none. */
  readonly pictureOf: (view: ViewId) => ViewPicture;
}

/** The scenes of a presentation. */
export interface ScenesToSave {
  readonly scenes: readonly Scene[];
  /** The time that their file is named by. */
  readonly now: Date;
  readonly survey: ViewModel["survey"];
  readonly sources: SceneSources;
}

/** The page as it can be put on paper. */
export interface PaperSource {
  /** Prints what the page shows. */
  readonly print: () => void;
  /** Has the page show something else. */
  readonly choose: (mode: ModeId) => void;
  /** Has the page show a sheet for each centre, with a choice of them. */
  readonly chooseCentres: () => void;
}

/** What formats are made from, by name. */
export interface Materials {
  /** A picture of the view. */
  readonly picture: NamedPicture;
  /** Several metrics, each on a slide. */
  readonly slides: SlideChoice;
  readonly rows: Rows;
  readonly scenes: ScenesToSave;
  /** A view that is a document of many pages. */
  readonly document: PaperSource;
  /** Map, table and passages of the view's metric, or a sheet for each centre. */
  readonly handout: PaperSource;
}

/** One of the names. */
export type MaterialId = keyof Materials;

/** Why a material cannot be written: the report's text has not come, or the material is empty. */
export type Lack = "text" | "content";

/** What a material lacks; null where it can be written. */
export const lackOf: { readonly [From in MaterialId]: (material: Materials[From]) => Lack | null } = {
  picture: ({ complete }) => (complete ? null : "text"),
  slides: ({ atlas, metrics }) => (atlas.findings ? (metrics.size > 0 ? null : "content") : "text"),
  rows: ({ grid }) => (grid.length > 1 ? null : "content"),
  scenes: ({ scenes }) => (scenes.length > 0 ? null : "content"),
  document: () => null,
  handout: () => null,
};
