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
import { scopeLabels } from "../../messages/ja.ts";
import { swatch } from "../../ui/swatch.ts";

/** What one metric's part of the codebook shows, and whom its links ask. */
export interface MetricProperties {
  readonly survey: SurveyFacts;
  readonly report: Report;
  readonly metric: CodebookMetric;
  readonly values: readonly CodebookValue[];
  /** Ids of the values that alone are listed; none for all. */
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
  const { metric, values } = properties;
  const { id, label, question, rule, agreement } = metric;
  return html`<section class="metric" aria-labelledby="metric-${id}">
    <h3 id="metric-${id}">${label}</h3>
    <p class="question">${question}</p>
    <dl class="facts">
      <div>
        <dt>数える単位</dt>
        <dd>${metric.unit === "centre" ? "センター（圏域の市町村はみな同じ値）" : "市町村"}</dd>
      </div>
      <div>
        <dt>読み取り方</dt>
        <dd>${rule ?? "この指標だけの決まりはありません。共通の規則で読みます。"}</dd>
      </div>
      <div>
        <dt>二度の読みの一致</dt>
        <dd>
          ${agreement?.words ?? "この指標は一度だけ読みました。一致度はありません。"}
          ${agreement && agreement.same === agreement.units ? html`<span class="hint">${fullAgreement}</span>` : nothing}
        </dd>
      </div>
    </dl>
    ${valueTable(properties)}
    ${
      values.length === 0
        ? html`<p class="hint none">この条件に合う符号化はありません。</p>`
        : repeat(
            values,
            (value) => value.class.value,
            (value) => valueSection(properties, value),
          )
    }
  </section>`;
}

/** What it means that two readings never differ, and what it does not. */
const fullAgreement =
  "すべて一致したことが示すのは、この規則で本文を読んだ二度の読みに食い違いがなかったことだけです。二度とも同じ読み誤りをした可能性は残ります。値が正しいこと、実際の状況がそうであったことを示すものではありません。";

function valueTable({ metric, pinned, onValue }: MetricProperties): TemplateResult {
  return html`<table class="values">
    <caption class="hidden-text">
      ${metric.label}の値と数
    </caption>
    <thead>
      <tr>
        <th scope="col">値</th>
        <th scope="col">数</th>
      </tr>
    </thead>
    <tbody>
      ${metric.values.map(
        ({ value, label, paint, count }) =>
          html`<tr>
            <th scope="row">
              ${
                onValue
                  ? html`<button class="value" aria-pressed=${pinned.includes(value)} @click=${() => onValue(value)}>
                      ${swatch(paint)}<span>${label}</span>
                    </button>`
                  : html`<span class="value">${swatch(paint)}<span>${label}</span></span>`
              }
            </th>
            <td>${count}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function valueSection(properties: MetricProperties, value: CodebookValue): TemplateResult {
  const { class: entry, codings } = value;
  return html`<section class="codings" data-value=${entry.value}>
    <h4>${swatch(entry.paint)}<span>${entry.label}</span></h4>
    ${entry.value === "not-mentioned" ? html`<p class="hint">「記載なし」は「いいえ」ではありません。報告書のそのセンターの記載に、この問いの答えを決める記述がないということです。</p>` : nothing}
    ${
      entry.value === "uncovered"
        ? html`<p class="hint">
            ${entry.municipalities.length}市町村。報告書のどのセンターの圏域にも入らず、読む行がありません。
          </p>`
        : codings.length === 0
          ? html`<p class="hint">この値の符号化はありません。</p>`
          : html`<ul>
              ${codings.map((coding) => codingOf(properties, coding))}
            </ul>`
    }
  </section>`;
}

function codingOf(properties: MetricProperties, coding: CodingRecord): TemplateResult {
  const { metric, centre, municipalities, scope, evidence } = coding;
  const { selected, onMunicipality, report } = properties;
  return html`<li class="coding">
    <div class="who">
      <strong>${centre.label}</strong>
      <span class="members">
        ${municipalities.map(
          ({ id, label }) =>
            html`<button
              class="link member"
              aria-pressed=${id === selected}
              title="地図で値と根拠を見る"
              @click=${() => onMunicipality(metric.id, id)}
            >
              ${label}
            </button>`,
        )}
      </span>
      ${scope ? html`<span class="scope">${scopeLabels[scope]}</span>` : nothing}
    </div>
    <div class="grounds">
      ${evidence.quotes.map((quote) => quoteOf(properties, coding, quote))} ${misprintsOf(report, coding)}
      ${evidence.note ? html`<p class="note"><strong>注記</strong>${evidence.note}</p>` : nothing}
      ${evidence.quotes.length === 0 && !evidence.note ? html`<p class="note">注記はありません。</p>` : nothing}
    </div>
  </li>`;
}

function quoteOf({ survey, address, onAnchor }: MetricProperties, { metric, centre }: CodingRecord, quote: Evidence) {
  const { column, text, heading, spans } = quote;
  const anchor = itemAnchor(centre.id, column, spans[0]?.item ?? 0);
  return html`<blockquote>
    <p>${text}</p>
    <cite
      >${survey.columns[column]}${heading ? html`／${heading}` : nothing}
      <a
        class="screen-only"
        href=${address(metric.id, anchor)}
        aria-label="「${text}」を報告書の中で見る"
        @click=${(event: MouseEvent) => onAnchor(metric.id, anchor, event)}
        >報告書の中で見る</a
      ></cite
    >
  </blockquote>`;
}

/** Where a quote has a suspected misprint in it, that is said, with the likely reading. */
function misprintsOf(report: Report, { centre, evidence }: CodingRecord): unknown {
  const found = new Map(
    evidence.quotes.flatMap((quote) =>
      misprintsOfQuote(report, centre.id, quote).map(({ misprint }) => [misprint.part, misprint] as const),
    ),
  );
  return [...found.values()].map(
    ({ part, reading, why, confidence }) =>
      html`<p class="note">
        <strong>誤りとみられる字</strong
        >引用の「${part}」は、「${reading}」の${confidence === "likely" ? "誤りとみられます" : "誤りかもしれません"}。${why}
      </p>`,
  );
}
