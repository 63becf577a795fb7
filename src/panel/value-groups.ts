import { type TemplateResult, html, nothing } from "lit";
import type { CentreAnswer, ValueGroup } from "../derive/centres-by-value.ts";
import { noAttention } from "../derive/highlight.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { howToRead, howToReadOn } from "../messages/ja.ts";
import { requestAction, requestAttention } from "../ui/atlas-event.ts";
import { swatch } from "../ui/swatch.ts";
import { memberButton } from "./member-button.ts";
import { messages } from "./messages.ja.ts";

/** What the panel says before any choice: who has which value, and on what it rests. */
export function valueGroups(
  host: EventTarget,
  view: ViewModel,
  { groups, coverage }: { readonly groups: readonly ValueGroup[]; readonly coverage: string },
): TemplateResult {
  return html`
    <p class="remark">${view.survey.subject}</p>
    ${
      view.parameters.focus === null
        ? nothing
        : html`<p class="cluster text-fine screen-only below-4">
            <button class="link" @click=${() => requestAction(host, { type: "focus", centre: null })}>
              ${messages.municipality.showWhole}
            </button>
          </p>`
    }
    ${groups.map(
      (group) => html`
        <section class="group below-16">
          <h3 class="aligned">${swatch(group.class.paint)}<span>${group.class.short}</span></h3>
          <ul class="ruled">
            ${group.centres.map((answer) => html`<li class="keep">${centreAnswer(host, answer)}</li>`)}
            ${group.alone.map(({ code, name }) => html`<li class="keep text-note">${memberButton(host, code, name)}</li>`)}
          </ul>
        </section>
      `,
    )}
    <p class="hint text-note soft below-12">${howToRead}<span class="screen-only">${howToReadOn}</span></p>
    <p class="hint text-note soft below-12">${coverage}</p>
  `;
}

function centreAnswer(host: EventTarget, { name, first, members, codes, evidence }: CentreAnswer): TemplateResult {
  return html`
    <div>
      <button
        class="link text-note bold centre-link"
        @click=${() => requestAction(host, { type: "select-municipality", municipality: first.code })}
        @pointerenter=${() => requestAttention(host, { kind: "group", codes })}
        @pointerleave=${() => requestAttention(host, noAttention)}
      >
        ${name}
      </button>
      ${
        members.length === 0
          ? nothing
          : html`<span class="members text-fine"
              >${members.map((member) => memberButton(host, member.code, member.name))}</span
            >`
      }
    </div>
    ${evidence === null ? nothing : html`<p class="evidence text-note soft" lang="ja">${evidence}</p>`}
  `;
}
