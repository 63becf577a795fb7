import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import type { AnswerModel, Difference, MetricRow, TopicRow } from "./derive/comparison.ts";
import type { TopicCentre, TopicPassages } from "../../derive/topic.ts";
import { swatch } from "../../ui/swatch.ts";
import "../../reading/atlas-passage.ts";
import { messages } from "./messages.ja.ts";
import { topicMessages } from "../../messages/ja/topics.ts";

const groups: readonly Difference[] = ["answers", "silence", "none"];

/**
 * The bodies of the table of metrics, one for each kind of difference.
 *
 * @param shown id of the one centre that a narrow screen shows
 * @param open called with a metric's id and a municipality's code when the reader asks what an answer rests on
 */
export function metricRows(
  rows: readonly MetricRow[],
  centres: readonly TopicCentre[],
  shown: string | null,
  open: (metric: string, municipality: string) => void,
): TemplateResult[] {
  return groups.flatMap((difference) => {
    const members = rows.filter((row) => row.difference === difference);
    if (members.length === 0) return [];
    return html`<tbody>
      <tr class="group">
        <th class="bold soft" id="group-${difference}" scope="col" colspan=${centres.length + 1}>
          ${messages.group(messages.groups[difference], members.length)}
        </th>
      </tr>
      ${members.map(
        ({ metric, cells }) =>
          html`<tr>
            <th id="metric-${metric.id}" headers="group-${difference}" scope="row">
              <p class="metric bold">${metric.label}</p>
              <p class="question remark">${metric.question}</p>
            </th>
            ${cells.map((answers, index) =>
              cell(
                centres[index],
                shown,
                `group-${difference} metric-${metric.id} column`,
                answers.map((entry) => answer(entry, (code) => open(metric.id, code))),
              ),
            )}
          </tr>`,
      )}
    </tbody>`;
  });
}

/** An answer in a few words; pressing it leads to its evidence. */
function answer(
  { class: { label, short }, paint, about, first, municipalities }: AnswerModel,
  open: (municipality: string) => void,
): TemplateResult {
  return html`<button
    class="answer sampled top lit full"
    title=${punctuation.withAside(label, messages.rows.evidence)}
    @click=${() => open(first)}
  >
    ${swatch(paint)}
    <span>
      <span class="short linked">${short}</span>
      ${municipalities ? html`<span class="whose block remark">${punctuation.list(municipalities.map(({ name }) => name))}</span>` : nothing}
      ${about === null ? nothing : html`<span class="block remark">${about}</span>`}
    </span>
  </button>`;
}

/**
 * The table of findings: what each centre says on each topic.
 *
 * @param shown id of the one centre that a narrow screen shows
 * @param readEverywhere called with a topic's id when the reader asks to read it from all centres
 */
export function findingsRows(
  rows: readonly TopicRow[],
  centres: readonly TopicCentre[],
  shown: string | null,
  readEverywhere: (topic: string) => void,
): TemplateResult {
  return html`<table class="findings text-note below-16">
    <caption>
      <h3>${messages.rows.findings}</h3>
      ${topicMessages.noItems}
    </caption>
    <thead>
      <tr>
        ${centres.map(
          ({ id, name }) =>
            html`<th class="text-body" id="said-${id}" scope="col" data-centre=${id} ?data-shown=${id === shown}>
              ${name}
            </th>`,
        )}
      </tr>
    </thead>
    ${rows.map(
      ({ topic, cells }) =>
        html`<tbody>
          <tr class="topic">
            <th id="topic-${topic.id}" scope="col" colspan=${centres.length}>
              <div class="cluster baseline">
                <strong class="text-body">${topic.label}</strong>
                <button
                  class="link screen-only"
                  aria-label=${messages.rows.readTopicEverywhere(topic.label)}
                  @click=${() => readEverywhere(topic.id)}
                >
                  ${messages.rows.readEverywhere}
                </button>
              </div>
            </th>
          </tr>
          <tr>
            ${cells.map((passages, index) => cell(centres[index], shown, `topic-${topic.id} said`, said(passages)))}
          </tr>
        </tbody>`,
    )}
  </table>`;
}

function said({ own, inPassing }: TopicPassages): TemplateResult {
  if (own.length + inPassing.length === 0) return html`<p class="nothing soft">${messages.rows.noItem}</p>`;
  return html`<div class="stack gap-16">
    ${own.map((passage) => html`<atlas-passage .passage=${passage}></atlas-passage>`)}
    ${
      inPassing.length === 0
        ? nothing
        : html`<div class="passing edged stack">
            <p class="text-note bold">${own.length === 0 ? topicMessages.inPassing : topicMessages.alsoInPassing}</p>
            ${inPassing.map((passage) => html`<atlas-passage .passage=${passage}></atlas-passage>`)}
          </div>`
    }
  </div>`;
}

/**
 * @param headers ids of what the cell is about: a heading across all columns reaches no further than to the next one.
 *   The last is the kind of column, to which the centre's id is added
 */
function cell(centre: TopicCentre | undefined, shown: string | null, headers: string, content: unknown) {
  if (!centre) return nothing;
  const { id } = centre;
  return html`<td headers="${headers}-${id}" data-centre=${id} ?data-shown=${id === shown}>${content}</td>`;
}
