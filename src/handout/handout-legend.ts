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
  return html`<section
    class=${second ? "legend cluster top close-set two" : "legend cluster top close-set"}
    aria-label=${messages.legend}
  >
    <div>
      ${second ? html`<h2 class="text-note">${pictureMessages.colours(metric.label)}</h2>` : nothing}
      <ul class="ruled">
        ${marked(classes).map(({ class: entry, mark }) => line(swatch(entry.paint), entry, mark))}
      </ul>
      <p class="silence below-4">${caption.silence}</p>
      ${notes([...fullLabels(classes), caption.unitNote])}
      ${hasHatch(view) ? html`<p class="note soft sampled top below-4">${swatch(hatchSample)}<span>${scopeLabels.area}</span></p>` : nothing}
      ${notes([metric.unit === "municipality" ? countMessages.overlapping : null, caption.origin])}
    </div>
    ${second ? html`<div>${secondLegend(second)}</div>` : nothing}
  </section>`;
}

function secondLegend({ metric, classes }: SecondModel): TemplateResult {
  const symbols = symbolsOf(classes);
  return html`<h2 class="text-note">${pictureMessages.symbols(metric.label)}</h2>
    <ul class="ruled">
      ${classes.map((entry) => {
        const shape = symbols.get(entry.value);
        return line(shape ? symbolSwatch(shape) : nothing, entry);
      })}
    </ul>
    ${notes(fullLabels(classes))}`;
}

function line(sample: TemplateResult | typeof nothing, { short, lead, other }: LegendClass, mark = ""): TemplateResult {
  return html`<li class="aligned">
    ${sample}<span class="label grow">${signed(mark, short)}</span
    ><span class="to-end nowrap"
      ><strong class="text-body">${lead.count}</strong>${punctuation.unitGap}${lead.unit}
      <span class="other block soft">${other ? inUnit(other.count, other.of) : nothing}</span></span
    >
  </li>`;
}

function notes(said: readonly (string | null)[]): readonly TemplateResult[] {
  return said.filter((text) => text !== null).map((text) => html`<p class="note soft below-4">${text}</p>`);
}
