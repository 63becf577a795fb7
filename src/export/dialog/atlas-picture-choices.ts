import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { type PictureOptions, pageSizes } from "../../render/page/options.ts";
import { shared } from "../../ui/style/shared.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import type { FileFormat } from "../format.ts";
import type { Extra, PicturePage } from "../../render/page/picture-page.ts";
import { type PictureChoices, type PictureWords, offered } from "./picture-choices.ts";
import { messages } from "./messages.ja.ts";

/** The user has changed a choice or the words of the picture. */
export class ChooseEvent extends Event {
  static readonly type = "choose";

  constructor(
    readonly choices: Partial<PictureChoices>,
    readonly words: Partial<PictureWords>,
  ) {
    super(ChooseEvent.type);
  }
}

const { picture: said } = messages;

/** The longest title or subtitle, in characters: a longer one would not be read as a title. */
const mostCharacters = 200;

/**
 * What can be chosen of a picture.
 *
 * @fires choose - ChooseEvent with what is to change
 */
@customElement("atlas-picture-choices")
export class AtlasPictureChoices extends LitElement {
  static override readonly styles = [shared];

  /** What is drawn. */
  @property({ attribute: false }) view!: ViewModel;
  /** How its pictures are made. */
  @property({ attribute: false }) page!: PicturePage;
  /** The files that it can be saved as. */
  @property({ attribute: false }) formats!: readonly FileFormat<"picture">[];
  /** What is chosen. */
  @property({ attribute: false }) choices!: PictureChoices;
  /** What is written. */
  @property({ attribute: false }) words!: PictureWords;
  /** The title where none is written. */
  @property() defaultTitle = "";

  protected override render() {
    const { choices } = this;
    const { pageSizes: sizes, grounds: backgrounds } = choices.format.offers;
    const [size, ground] = [offered(choices.pageSize, sizes), offered(choices.ground, backgrounds)];
    const extras = this.page.extras(this.view);
    return html`<form class="stack gap-16" @submit=${(event: Event) => event.preventDefault()}>
      <p class="coverage edged text-note">${this.page.coverage(this.view)}</p>
      <fieldset>
        <legend class="text-note bold">${said.pageSize}</legend>
        <div class="options">
          ${sizes.map((id) => this.radio("pageSize", id, id === size, id, pageSizes[id].label))}
        </div>
      </fieldset>
      <fieldset>
        <legend class="text-note bold">${said.format}</legend>
        <div class="options">
          ${this.formats.map((format) => this.radio("format", format, format === choices.format, format.id, format.words.label, format.words.hint))}
        </div>
      </fieldset>
      ${this.text("title", said.title, this.defaultTitle)} ${this.text("subtitle", said.subtitle, said.noSubtitle)}
      ${
        extras.length === 0
          ? nothing
          : html`<fieldset>
              <legend class="text-note bold">${said.extras}</legend>
              <div class="options">
                ${this.check(extras, "legend", said.legend)}
                ${this.check(extras, "counts", said.counts, !choices.legend)}
                ${this.check(extras, "labels", said.labels)} ${this.check(extras, "north", said.north)}
                ${this.callout(extras)}
              </div>
            </fieldset>`
      }
      ${extras.includes("quotes") ? this.quotes() : nothing}
      <fieldset>
        <legend class="text-note bold">${said.ground}</legend>
        <div class="options">
          ${backgrounds.map((id) => this.radio("ground", id, id === ground, id, said.grounds[id]))}
        </div>
      </fieldset>
    </form>`;
  }

  private radio<Key extends "pageSize" | "format" | "ground">(
    key: Key,
    choice: PictureChoices[Key],
    chosen: boolean,
    id: string,
    label: string,
    hint = "",
  ) {
    return html`<label class="tick text-note ${hint === "" ? "" : "top"}"
      ><input
        type="radio"
        name=${key}
        value=${id}
        .checked=${live(chosen)}
        @change=${() => this.choose({ [key]: choice })}
      /><span>${label}${hint === "" ? nothing : html`<span class="block remark">${hint}</span>`}</span></label
    >`;
  }

  private check(
    offered: readonly Extra[],
    key: "legend" | "counts" | "labels" | "callout" | "north",
    label: string,
    disabled = false,
  ) {
    if (!offered.includes(key)) return nothing;
    return html`<label class="tick text-note ${key === "callout" ? "across" : ""}"
      ><input
        type="checkbox"
        name=${key}
        ?disabled=${disabled}
        .checked=${live(this.choices[key])}
        @change=${(event: Event) => this.choose({ [key]: (event.target as HTMLInputElement).checked })}
      /><span>${label}</span></label
    >`;
  }

  private callout(offered: readonly Extra[]) {
    const selected = this.view.municipalities.find((municipality) => municipality.selected);
    return selected ? this.check(offered, "callout", said.callout(selected.name)) : nothing;
  }

  private quotes() {
    const choose = (event: Event) => {
      const quotes = Number((event.target as HTMLSelectElement).value) as PictureOptions["quotes"];
      this.choose({ quotes });
    };
    return html`<label
      ><span class="block text-note bold">${said.quotes}</span
      ><select @change=${choose}>
        ${([0, 1, 2, 3] as const).map(
          (count) =>
            html`<option value=${count} .selected=${live(count === this.choices.quotes)}>
              ${said.quoteCounts[count]}
            </option>`,
        )}
      </select></label
    >`;
  }

  private text(key: "title" | "subtitle", label: string, placeholder: string) {
    return html`<label class="stack gap-4"
      ><span class="text-note bold">${label}</span
      ><input
        class="full"
        type="text"
        name=${key}
        maxlength=${mostCharacters}
        autocomplete="off"
        placeholder=${placeholder}
        .value=${live(this.words[key])}
        @input=${(event: Event) => this.write({ [key]: (event.target as HTMLInputElement).value })}
    /></label>`;
  }

  private choose(choices: Partial<PictureChoices>): void {
    this.dispatchEvent(new ChooseEvent(choices, {}));
  }

  private write(words: Partial<PictureWords>): void {
    this.dispatchEvent(new ChooseEvent({}, words));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-picture-choices": AtlasPictureChoices;
  }
}
