import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Evidence } from "../../model/atlas.ts";
import { itemAnchor } from "../../text/anchors.ts";
import type { CodebookMetric } from "./derive/codebook.ts";
import type { CodebookValue } from "./derive/codebook-values.ts";
import type { CodingRecord } from "../../derive/codings.ts";
import { misprintsOfQuote } from "../../text/misprints.ts";
import type { SurveyFacts } from "../../model/survey-facts.ts";
import type { Report } from "../../model/report.ts";
import { suspicionLabels } from "../../messages/ja.ts";
import { swatch } from "../../ui/swatch.ts";
import { messages } from "./messages.ja.ts";

/** What one metric's part of the codebook shows, and what its links call. */
export interface MetricProperties {
  readonly survey: SurveyFacts;
  readonly report: Report;
  readonly metric: CodebookMetric;
  /** Whether no metric stands above it. */
  readonly first: boolean;
  readonly values: readonly CodebookValue[];
  /** Ids of the only values to list; empty for all. */
  readonly pinned: readonly string[];
  /** Code of the selected municipality. */
  readonly selected: string | null;
  /** Address of an anchor in the report's view, with this metric's quotes marked. */
  readonly address: (metric: string, anchor: string) => string;
  readonly onAnchor: (metric: string, anchor: string, event: MouseEvent) => void;
  readonly onMunicipality: (metric: string, code: string) => void;
  readonly onValue: ((value: string) => void) | null;
}

/** One metric: its question and rule, values with counts, the agreement of two readings, and every coding. */
export function codebookMetric(properties: MetricProperties): TemplateResult {
  const { metric, values, first } = properties;
  const { id, label, question, headline, rule, agreement } = metric;
  return html`<section class="metric ${first ? "below-24" : "opening"}" aria-labelledby="metric-${id}">
    <h3 id="metric-${id}">${label}</h3>
    <p class="headline bold measure">${headline.map((phrase) => html`<span class="phrase">${phrase}</span>`)}</p>
    <p class="question text-note">${question}</p>
    <div class="tables cluster top text-note below-8">
      <dl class="facts ruled">
        <div class="cluster top">
          <dt>${messages.metric.unit}</dt>
          <dd>${messages.metric.units[metric.unit]}</dd>
        </div>
        <div class="cluster top">
          <dt>${messages.metric.rule}</dt>
          <dd>${rule ?? messages.metric.noRule}</dd>
        </div>
        <div class="cluster top">
          <dt>${messages.metric.agreement}</dt>
          <dd>
            ${agreement?.words ?? messages.metric.readOnce}
            ${agreement && agreement.same === agreement.units ? html`<p class="soft">${messages.metric.fullAgreement}</p>` : nothing}
          </dd>
        </div>
      </dl>
      ${valueTable(properties)}
    </div>
    ${
      values.length === 0
        ? html`<p class="none text-note soft measure below-8">${messages.metric.noCodings}</p>`
        : repeat(
            values,
            (value) => value.class.value,
            (value) => valueSection(properties, value),
          )
    }
  </section>`;
}

function valueTable({ metric, pinned, onValue }: MetricProperties): TemplateResult {
  return html`<table class="values">
    <caption class="hidden-text">
      ${messages.values.caption(metric.label)}
    </caption>
    <thead>
      <tr class="remark">
        <th scope="col">${messages.values.value}</th>
        <th scope="col">${messages.values.count}</th>
      </tr>
    </thead>
    <tbody>
      ${metric.values.map(
        ({ value, label, paint, count }) =>
          html`<tr>
            <th scope="row">
              ${
                onValue
                  ? html`<button
                      class="value choice aligned"
                      aria-pressed=${pinned.includes(value)}
                      @click=${() => onValue(value)}
                    >
                      ${swatch(paint)}<span>${label}</span>
                    </button>`
                  : html`<span class="value aligned">${swatch(paint)}<span>${label}</span></span>`
              }
            </th>
            <td class="nowrap">${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function valueSection(properties: MetricProperties, value: CodebookValue): TemplateResult {
  const { class: entry, codings } = value;
  return html`<section class="codings below-24" data-value=${entry.value}>
    <h4 class="aligned headed">${swatch(entry.paint)}<span>${entry.label}</span></h4>
    ${entry.value === "not-mentioned" ? html`<p class="text-note soft measure below-8">${messages.values.silence}</p>` : nothing}
    ${
      entry.value === "uncovered"
        ? html`<p class="text-note soft measure below-8">${messages.values.uncovered(entry.municipalities.length)}</p>`
        : codings.length === 0
          ? html`<p class="text-note soft measure below-8">${messages.values.noCodings}</p>`
          : html`<ul class="ruled">
              ${codings.map((coding) => codingOf(properties, coding))}
            </ul>`
    }
  </section>`;
}

function codingOf(properties: MetricProperties, coding: CodingRecord): TemplateResult {
  const { metric, centre, municipalities, scopeText, evidence } = coding;
  const { selected, onMunicipality, report } = properties;
  const { quotes, note } = evidence;
  const notes = misprintsOf(report, coding);
  if (note) notes.push(html`<p class="note"><strong class="soft">${messages.coding.note}</strong> ${note}</p>`);
  else if (quotes.length === 0) notes.push(html`<p class="note">${messages.coding.noNote}</p>`);
  return html`<li class="coding cluster top keep">
    <div class="who text-note">
      <strong>${centre.label}</strong>
      <div class="members">
        ${municipalities.map(
          ({ id, label }) =>
            html`<button
              class="link member"
              aria-pressed=${id === selected}
              title=${messages.coding.onMap}
              @click=${() => onMunicipality(metric.id, id)}
            >
              ${label}
            </button>`,
        )}
      </div>
      ${scopeText === null ? nothing : html`<p class="scope remark">${scopeText}</p>`}
    </div>
    <div class="cluster top">
      ${
        quotes.length === 0
          ? nothing
          : html`<div class="quotes stack">${quotes.map((quote) => quoteOf(properties, coding, quote))}</div>`
      }
      ${notes.length === 0 ? nothing : html`<div class="notes stack text-note">${notes}</div>`}
    </div>
  </li>`;
}

function quoteOf({ survey, address, onAnchor }: MetricProperties, { metric, centre }: CodingRecord, quote: Evidence) {
  const { column, text, heading, spans } = quote;
  const anchor = itemAnchor(centre.id, column, spans[0]?.item ?? 0);
  return html`<blockquote class="quote measure">
    <p lang="ja">${text}</p>
    <cite class="cluster remark"
      ><span
        >${survey.columns[column]}${heading ? html`${punctuation.under}<span lang="ja">${heading}</span>` : nothing}</span
      >
      <a
        class="link screen-only"
        href=${address(metric.id, anchor)}
        aria-label=${messages.coding.quoteInReport(text)}
        @click=${(event: MouseEvent) => onAnchor(metric.id, anchor, event)}
        >${messages.coding.inReport}</a
      ></cite
    >
  </blockquote>`;
}

/** Tells of the suspected misprints in a quote, with their likely readings. */
function misprintsOf(report: Report, { centre, evidence }: CodingRecord): TemplateResult[] {
  const found = new Map(
    evidence.quotes.flatMap((quote) =>
      misprintsOfQuote(report, centre.id, quote).map(({ misprint }) => [misprint.part, misprint] as const),
    ),
  );
  return [...found.values()].map(({ part, reading, why, confidence }) => {
    const [before, between, after] = messages.coding.misprint(confidence === "likely", why);
    return html`<p class="note">
      <strong class="soft">${suspicionLabels.likely}</strong> ${before}<span lang="ja">${part}</span>${between}<span
        lang="ja"
        >${reading}</span
      >${after}
    </p>`;
  });
}
