import { hasHatch, hatchSample } from "../derive/scope-paint.ts";
import { type TemplateResult, html, nothing } from "lit";
import { entryOf } from "../render/page/block/legend-entries.ts";
import { symbolsOf } from "../cartography/symbols.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { LegendClass } from "../derive/legend-classes.ts";
import type { SecondView } from "../derive/second-metric.ts";
import { marked } from "../derive/handout.ts";
import { scopeLabels } from "../messages/ja.ts";
import { countMessages } from "../messages/ja/counts.ts";
import { pictureMessages } from "../messages/ja/pictures.ts";
import { signed } from "./answer.ts";
import { messages } from "./messages.ja.ts";
import { swatch } from "../ui/swatch.ts";
import { symbolSwatch } from "../render/svg/symbol-mark.ts";

/** The legend on paper: each class with the sign that its names have on the map, and its counts. */
export function handoutLegend(view: ViewModel): TemplateResult {
  const { second } = view;
  return html`<section class=${second ? "legend two" : "legend"} aria-label=${messages.legend}>
    <div>
      ${second ? html`<h2>${pictureMessages.colours(view.metric.label)}</h2>` : nothing}
      <ul>
        ${marked(view.classes).map(
          ({ class: entry, mark }) => html`<li>${swatch(entry.paint)}${words(entry, mark)}</li>`,
        )}
      </ul>
      ${
        hasHatch(view)
          ? html`<ul class="keys">
              <li>${swatch(hatchSample)}<span>${scopeLabels.area}</span></li>
            </ul>`
          : nothing
      }
      ${view.metric.unit === "municipality" ? html`<p class="note">${countMessages.overlapping}</p>` : nothing}
    </div>
    ${second ? html`<div>${secondLegend(second)}</div>` : nothing}
  </section>`;
}

function secondLegend({ metric, classes }: SecondView): TemplateResult {
  const symbols = symbolsOf(classes);
  return html`<h2>${pictureMessages.symbols(metric.label)}</h2>
    <ul>
      ${classes.map((entry) => {
        const shape = symbols.get(entry.value);
        return html`<li>${shape ? symbolSwatch(shape) : nothing}${words(entry)}</li>`;
      })}
    </ul>`;
}

function words(entry: LegendClass, mark = ""): TemplateResult {
  const { name, rest, count, caution } = entryOf(entry);
  return html`<span class="words">
    <strong>${signed(mark, name)}</strong><span class="rest">${rest}</span><br /><span class="count">${count}</span>
    ${caution ? html`<br /><span class="rest">${caution}</span>` : nothing}
  </span>`;
}
