import { type TemplateResult, html } from "lit";
import { vocabularyOf } from "../../state/vocabulary.ts";
import type { AtlasRecord } from "../../model/atlas.ts";
import { createAtlas } from "../../derive/atlas.ts";
import { type ViewModel, deriveViewModel } from "../../derive/view-model.ts";
import { geographyOf } from "../../geo/geography.ts";
import type { OsakaTopology } from "../../geo/topology.ts";
import { views } from "../../views/registry.ts";
import { bar, foot, rail } from "../shell.ts";
import { figureCaption } from "../../figure/figure-caption.ts";
import "../../figure/atlas-credits.ts";
import "../../figure/atlas-title.ts";
import "../../figure/legend/atlas-legend.ts";
import "../controls/atlas-picker.ts";
import "../controls/atlas-views.ts";
import { firstMap } from "./first-map.ts";
import { scopedSheets } from "./sheets.ts";

/** What the build writes into the page. */
export interface FirstPage {
  /** Everything of a bare address. */
  readonly page: TemplateResult;
  /** The style sheet that the page needs besides the application's own names. */
  readonly css: string;
  /** What of it other metrics have, each by its id. */
  readonly others: readonly { readonly metric: string; readonly map: TemplateResult; readonly parts: TemplateResult }[];
}

/** Draws the page of a bare address, from the same view models and by the same templates as the application. */
export function firstPage(record: AtlasRecord, topology: OsakaTopology): FirstPage {
  const centres = new Map(record.municipalities.map(({ code, centre }) => [code, centre]));
  const atlas = createAtlas(
    record,
    geographyOf(topology, (code) => centres.get(code) ?? null),
  );
  const vocabulary = vocabularyOf(atlas, views);
  const viewOf = (metric: string) => deriveViewModel(atlas, { ...vocabulary.initial, metric }, vocabulary);
  const initial = viewOf(vocabulary.initial.metric);
  const { template, css } = firstMap(initial);
  return {
    page: pageOf(initial, template(initial)),
    css: `${scopedSheets()}\n${css}`,
    others: [...vocabulary.metrics.keys()]
      .filter((metric) => metric !== initial.metric.id)
      .map((metric) => {
        const view = viewOf(metric);
        return { metric, map: template(view), parts: partsOf(view) };
      }),
  };
}

function pageOf(view: ViewModel, map: TemplateResult): TemplateResult {
  const [definition] = views;
  const later = html`<atlas-find></atlas-find><atlas-export-menu></atlas-export-menu>`;
  return html`<atlas-app
    data-metric=${view.metric.id}
    data-mode=${view.parameters.mode}
    data-layout=${definition.layout}
  >
    ${bar(view, later)} ${rail(definition, view)}
    <main>
      <atlas-figure>${figureCaption(view, false)}<atlas-map>${map}</atlas-map></atlas-figure>
    </main>
    <div class="side"></div>
    ${foot(view)}
  </atlas-app>`;
}

function partsOf(view: ViewModel): TemplateResult {
  return html`<atlas-title .view=${view}></atlas-title><atlas-legend .view=${view}></atlas-legend
    ><atlas-credits .view=${view}></atlas-credits>`;
}
