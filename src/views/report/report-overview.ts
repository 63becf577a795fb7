import { locale } from "../../messages/ja/locale.ts";
import { punctuation } from "../../messages/ja/punctuation.ts";
import { type TemplateResult, html, nothing } from "lit";
import type { AnnotatedBlock, DocumentText } from "./derive/document-text.ts";
import type { ViewId } from "../../state/view-traits.ts";
import { requestGesture } from "../../ui/atlas-event.ts";
import { textOfPieces } from "../../reading/report-text.ts";
import { messages } from "./messages.ja.ts";

/**
 * The overview: its blocks as printed, and beside each that counts what the rows say of it.
 *
 * @param metricView in which a metric is shown
 */
export function reportOverview(text: DocumentText, metricView: ViewId): readonly TemplateResult[] {
  return text.overview.map(
    (block, index) => html`
      ${blockOf(block, index, text)} ${block.links.length === 0 ? nothing : marginOf(block.links, metricView)}
    `,
  );
}

// One line a block, because white space between its pieces would be visible.
function blockOf({ kind, anchor, marker, pieces }: AnnotatedBlock, index: number, text: DocumentText): TemplateResult {
  const words = html`${marker}${textOfPieces(pieces, text)}`;
  switch (kind) {
    case "title":
      return html`<h3 id=${anchor} data-source=${index}>${words}</h3>`;
    case "chapter":
      return html`<h4 id=${anchor} class="headed text-heading" data-source=${index}>${words}</h4>`;
    case "section":
      return html`<h5 id=${anchor} class="section" data-source=${index}>${words}</h5>`;
    case "topic":
      return html`<h6 id=${anchor} class="topic" data-source=${index}>${words}</h6>`;
    default:
      return html`<p
        id=${anchor}
        class=${marker.length > 1 && kind === "bullet" ? "bullet dashed" : kind}
        data-source=${index}
      >
        ${words}
      </p>`;
  }
}

/** Says in the margin whether the rows support the passage. The reason stands below the passage, where it has room. */
function marginOf(links: AnnotatedBlock["links"], metricView: ViewId): TemplateResult {
  return html`<ul
      class="margin stack top text-note screen-only"
      data-added
      lang=${locale.language}
      aria-label=${messages.overview.margin}
    >
      ${links.map(
        ({ number, verdict, metric, metricLabel }) =>
          html`<li class="edged" data-verdict=${verdict}>
            <button class="verdict block" aria-expanded="false" aria-controls="note-${number}" @click=${toggleNote}>
              <span class="number bold">${messages.overview.note(number)}</span> ${messages.verdicts[verdict]}
            </button>
            ${
              metric === null
                ? nothing
                : html`<button class="link screen-only" @click=${showMetric(metric, metricView)}>
                    ${messages.overview.onMap(metricLabel ?? "")}
                  </button>`
            }
          </li>`,
      )}
    </ul>
    <div class="notes measure text-note" data-added lang=${locale.language}>
      ${links.map(
        ({ number, verdict, note }) =>
          html`<p class="edged" id="note-${number}" hidden>
            <span class="number bold">${messages.overview.note(number)}</span>
            <span class="paper-only bold">${punctuation.sentence(messages.verdicts[verdict])}</span>${note}
          </p>`,
      )}
    </div>`;
}

/** Opens or closes a note by itself, so that nothing else of the long report is drawn again. */
function toggleNote({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const note = (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute("aria-controls") ?? "");
  if (!note) return;
  note.hidden = !note.hidden;
  button.setAttribute("aria-expanded", String(!note.hidden));
}

function showMetric(metric: string, view: ViewId): (event: Event) => void {
  return ({ currentTarget }) => {
    if (!currentTarget) return;
    requestGesture(currentTarget, { type: "choose-metric", metric }, { type: "choose-view", view });
  };
}
