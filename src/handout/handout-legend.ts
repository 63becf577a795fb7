import { inUnit } from "../messages/ja/counts.ts";
import { punctuation } from "../messages/ja/punctuation.ts";
import { hasHatch, hatchSample } from "../derive/scope-paint.ts";
import { type TemplateResult, html, nothing } from "lit";
import { fullLabels } from "../render/page/block/legend-entries.ts";
import { symbolsOf } from "../cartography/symbols.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { LegendClass } from "../derive/legend-classes.ts";
import type { SecondModel } from "../derive/second-metric.ts";
import { marked } from "../derive/handout.ts";
import { scopeLabels } from "../messages/ja.ts";
import { countMessages } from "../messages/ja/counts.ts";
import { pictureMessages } from "../messages/ja/pictures.ts";
import { signed } from "./answer.ts";
import { messages } from "./messages.ja.ts";
import { swatch } from "../ui/swatch.ts";
import { symbolSwatch } from "../render/svg/symbol-mark.ts";

/** The legend on paper. Each class has its counts, and the sign that stands before its municipalities on the map. */
export function handoutLegend(view: ViewModel): TemplateResult {
  const { second, metric, classes, caption } = view;
  return html`<section class=${second ? "legend two" : "legend"} aria-label=${messages.legend}>
    <div>
      ${second ? html`<h2>${pictureMessages.colours(metric.label)}</h2>` : nothing}
      <ul>
        ${marked(classes).map(({ class: entry, mark }) => line(swatch(entry.paint), entry, mark))}
      </ul>
      <p class="silence">${caption.silence}</p>
      ${notes([...fullLabels(classes), caption.unitNote])}
      ${hasHatch(view) ? html`<p class="note soft sampled">${swatch(hatchSample)}<span>${scopeLabels.area}</span></p>` : nothing}
      ${notes([metric.unit === "municipality" ? countMessages.overlapping : null, caption.origin])}
    </div>
    ${second ? html`<div>${secondLegend(second)}</div>` : nothing}
  </section>`;
}

function secondLegend({ metric, classes }: SecondModel): TemplateResult {
  const symbols = symbolsOf(classes);
  return html`<h2>${pictureMessages.symbols(metric.label)}</h2>
    <ul>
      ${classes.map((entry) => {
        const shape = symbols.get(entry.value);
        return line(shape ? symbolSwatch(shape) : nothing, entry);
      })}
    </ul>
    ${notes(fullLabels(classes))}`;
}

function line(sample: TemplateResult | typeof nothing, { short, lead, other }: LegendClass, mark = ""): TemplateResult {
  return html`<li>
    ${sample}<span class="label">${signed(mark, short)}</span
    ><span class="count"><strong>${lead.count}</strong>${punctuation.unitGap}${lead.unit}</span
    ><span class="other soft">${other ? inUnit(other.count, other.of) : nothing}</span>
  </li>`;
}

function notes(said: readonly (string | null)[]): readonly TemplateResult[] {
  return said.filter((text) => text !== null).map((text) => html`<p class="note soft">${text}</p>`);
}
