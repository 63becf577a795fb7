import type { TemplateResult } from "lit";
import type { Highlight } from "../derive/highlight.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Report } from "../model/report.ts";
import type { ViewPicture } from "../render/page/picture-page.ts";
import type { Sight } from "../state/camera.ts";
import type { ViewTraits } from "../state/view-traits.ts";
import type { Resource } from "../ui/resource.ts";

/** What a view is drawn from. */
export interface Shown {
  readonly atlas: Atlas;
  readonly view: ViewModel;
  readonly highlight: Highlight;
  /** How the large map is looked at. */
  readonly sight: Sight;
  /** Whether the report's text failed to load, and the way to wait for it. */
  readonly text: Pick<Resource<Atlas>, "failure" | "arrival">;
  /** The report around the rows, for views that need it; others may ask for it. */
  readonly report: Pick<Resource<Report>, "value" | "failure" | "arrival">;
}

/** Which parts of the page a view uses, and how. */
export interface ShellParts {
  readonly metricPicker: boolean;
  /** Whether the second metric is chosen in the rail. */
  readonly secondPicker: boolean;
  /** What scrolls on a narrow screen. With `page`, the view's sticky heads stick to the page's top. */
  readonly narrowScroll: "view" | "page";
  /** Which way paper lies: landscape where its columns, or maps side by side, need the width. */
  readonly paper: "either" | "landscape";
}

/**
 * All that the rest of the page needs to know about a view. It is part of the first load and therefore light: its loads
 * fetch the code that draws the view and its pictures.
 */
export interface ViewDefinition extends ViewTraits {
  /** What it shows, in one line of the navigation. */
  readonly says: string;
  /** Where the navigation puts it. */
  readonly group: "map" | "compare" | "table" | "read";
  readonly shell: ShellParts;
  /** Whether it needs the report around the rows, and what is known about its text. */
  readonly needsReport: boolean;
  /** When the report's text is fetched: with the view, or after the view has told that its map is painted. */
  readonly textComes: "at-once" | "after-first-map";
  /** Fetches what draws it. Its elements may stand in the page before. */
  readonly load: () => Promise<unknown>;
  /** Fetches what shows the second metric; null where that is part of the view, or is not shown. */
  readonly loadSecond: (() => Promise<unknown>) | null;
  /** Draws the page's main part, above the credits. */
  readonly main: (shown: Shown) => TemplateResult;
  /** Draws what stands above the panel; null for nothing. */
  readonly aside: ((shown: Shown) => TemplateResult) | null;
  /** Its page for pictures, or why it is printed instead. */
  readonly picture: ViewPicture;
}
