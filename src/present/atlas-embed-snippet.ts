import { LitElement, type TemplateResult, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../export/atlas-copyable.ts";
import { type FrameForm, embedSnippet, usualForm } from "../state/embed.ts";
import { dialogSection } from "../ui/dialog/dialog-section.ts";
import { shared } from "../ui/style/shared.ts";
import { sheet } from "../ui/style/sheet.ts";
import { encode } from "../state/address/address.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { applicationName } from "../messages/ja.ts";
import { viewName } from "../derive/wording/view-name.ts";
import { pageAddress } from "../ui/page-address.ts";
import embedSnippetCss from "./atlas-embed-snippet.css?inline";
import { messages } from "./messages.ja.ts";

/** The width of a frame that does not fill the width of its page, in CSS pixels. */
const fixedWidth = 640;

/** Heights to choose from, in CSS pixels. */
const heights = [360, 480, 560, 720] as const;

/** The HTML that puts what is shown into another page, with its form to choose and a preview, to be copied. */
@customElement("atlas-embed-snippet")
export class AtlasEmbedSnippet extends LitElement {
  static override readonly styles = [shared, dialogSection, sheet(embedSnippetCss)];

  /** What the frame shows. */
  @property({ attribute: false }) view!: ViewModel;

  @state() private form: FrameForm = usualForm;

  protected override render() {
    const { form, address } = this;
    const { lead, field, copy, width, height, follows, preview, title } = messages.embedding;
    const name = title(applicationName, viewName(this.view), this.view.survey.asOf);
    return html`<p>${lead}</p>
      <div class="cluster gap-16 text-note">
        ${choice(width.label, [width.whole, width.fixed(fixedWidth)], form.width === null ? 0 : 1, (index) => {
          this.choose({ width: index === 0 ? null : fixedWidth });
        })}
        ${choice(
          height,
          heights.map(String),
          heights.findIndex((one) => one === form.height),
          (index) => {
            this.choose({ height: heights[index] ?? usualForm.height });
          },
        )}
        <label class="aligned"
          ><input
            type="checkbox"
            .checked=${form.follows}
            @change=${(event: Event) => this.choose({ follows: (event.target as HTMLInputElement).checked })}
          />${follows}</label
        >
      </div>
      <atlas-copyable
        class="below-8"
        .label=${field}
        .press=${copy}
        .text=${embedSnippet({ address, title: name }, form)}
      ></atlas-copyable>
      ${
        // A page that was opened as a file may not frame itself.
        address.startsWith("file:")
          ? nothing
          : html`<h3 class="below-16">${preview}</h3>
              <iframe
                class="block below-4"
                title=${preview}
                src=${address}
                width=${form.width ?? "100%"}
                height=${form.height}
              ></iframe>`
      }`;
  }

  private get address(): string {
    return pageAddress(`?${encode({ ...this.view.parameters, mode: "embed" }, this.view.vocabulary)}`);
  }

  private choose(change: Partial<FrameForm>): void {
    this.form = { ...this.form, ...change };
  }
}

function choice(
  label: string,
  options: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): TemplateResult {
  return html`<label class="aligned"
    >${label}<select @change=${(event: Event) => choose((event.target as HTMLSelectElement).selectedIndex)}>
      ${options.map((option, index) => html`<option .selected=${index === chosen}>${option}</option>`)}
    </select></label
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-embed-snippet": AtlasEmbedSnippet;
  }
}
