import { LitElement, type PropertyValues, html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { fold } from "../../text/offsets/normalise.ts";
import type { Direction } from "../../model/geography.ts";
import { shared } from "../../ui/style/shared.ts";
import { spreadTargets } from "../../cartography/targets.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { noAttention } from "../../derive/highlight.ts";
import type { MunicipalityModel } from "../../derive/municipalities.ts";
import { requestAttention } from "../../ui/atlas-event.ts";
import { pressMunicipality } from "../../ui/press-municipality.ts";
import { mapKeyOf } from "./map-keys.ts";
import municipalityListCss from "./atlas-municipality-list.css?inline";
import { sheet } from "../../ui/style/sheet.ts";
import { messages } from "../messages.ja.ts";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Diameter of an option's disc in CSS pixels; options keep this distance, so that none covers another. */
const targetSize = 25;

/** How long a pause ends a type-ahead, in milliseconds. */
const typeAheadPause = 700;

/**
 * The page's one listbox of municipalities, laid over whichever map is drawn: one option at each label point.
 *
 * It outlives the change of renderer, so that the focus does too, and its options are the map's smallest hit areas.
 */
@customElement("atlas-municipality-list")
export class AtlasMunicipalityList extends LitElement {
  static override readonly styles = [shared, sheet(municipalityListCss)];

  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** Longitude and latitude to CSS pixels in the map's box. A new function means a new camera. */
  @property({ attribute: false }) project: (point: readonly [number, number]) => readonly [number, number] = () => [
    0, 0,
  ];

  /** False where the map finds the pointer's target by itself, and options need not keep clear of one another. */
  @property({ attribute: false }) spread = true;

  /** The option that Tab leads to. */
  @state() private current: string | null = null;

  private typed = "";
  private typedAt = 0;

  protected override render() {
    const tabStop = this.tabStop();
    return html`
      <div
        role="listbox"
        aria-label=${messages.municipalities}
        aria-orientation="horizontal"
        @keydown=${this.onKeydown}
        @focusin=${this.onFocusin}
        @focusout=${() => requestAttention(this, noAttention)}
        @click=${this.onClick}
      >
        ${this.view.municipalities.map(
          ({ code, description, selected }) =>
            html`<div
              role="option"
              data-code=${code}
              aria-label=${description}
              aria-selected=${selected}
              tabindex=${code === tabStop ? 0 : -1}
            ></div>`,
        )}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Other colours move nothing.
    const reshaped = changed.has("view") && changed.get("view")?.geography !== this.view.geography;
    if (reshaped || changed.has("project") || changed.has("spread")) this.placeOptions();
  }

  private placeOptions(): void {
    const options = this.options();
    const points = options.map((option) => {
      const municipality = this.byCode(option.dataset["code"] ?? "");
      return municipality ? this.project(municipality.labelPoint) : ([0, 0] as const);
    });
    const centres = this.spread ? spreadTargets(points, targetSize) : points;
    for (const [index, option] of options.entries()) {
      const [x, y] = centres[index] ?? [0, 0];
      // Set from script: an attribute would be an inline style, which the page's policy forbids.
      option.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  }

  /** Puts the focus back where it was, after the list has been moved in the document. */
  restoreFocus(): void {
    this.option(this.tabStop())?.focus();
  }

  private tabStop(): string {
    const { parameters, frame, municipalities } = this.view;
    return this.current ?? parameters.municipality ?? frame[0] ?? municipalities[0]?.code ?? "";
  }

  private options(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private option(code: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-code="${code}"]`);
  }

  private byCode(code: string): MunicipalityModel | undefined {
    return this.view.municipalities.find((municipality) => municipality.code === code);
  }

  private onFocusin(event: FocusEvent): void {
    const code = (event.target as HTMLElement).dataset["code"];
    if (code === undefined) return;
    this.current = code;
    this.dispatchEvent(new CustomEvent("municipality-focus", { detail: code }));
    requestAttention(this, { kind: "municipality", code });
  }

  private onClick(event: MouseEvent): void {
    const code = (event.target as HTMLElement).dataset["code"];
    if (code === undefined) return;
    // The map below would take it for a second press.
    event.stopPropagation();
    this.press(event, code);
  }

  private onKeydown(event: KeyboardEvent): void {
    const here = this.byCode((event.target as HTMLElement).dataset["code"] ?? "");
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    // These move and zoom the map.
    if (mapKeyOf(event, true)) return;
    const direction = arrows[event.key];
    if (direction) this.moveTo(here.directions[direction]);
    else if (event.key === "Home") this.moveTo(this.view.municipalities[0]?.code ?? null);
    else if (event.key === "End") this.moveTo(this.view.municipalities.at(-1)?.code ?? null);
    else if (event.key === "Enter" || event.key === " ") {
      this.press(event, here.code);
    } else if ([...event.key].length === 1) this.typeAhead(event.key, here);
    else return;
    event.preventDefault();
  }

  private press(event: UIEvent, code: string): void {
    pressMunicipality(this, event, code, this.view.parameters.municipality);
  }

  private moveTo(code: string | null): void {
    if (code !== null) this.option(code)?.focus();
  }

  /** Goes to the next name that begins with what was typed: kanji, kana or Latin letters. */
  private typeAhead(key: string, here: MunicipalityModel): void {
    const now = performance.now();
    this.typed = now - this.typedAt > typeAheadPause ? key : this.typed + key;
    this.typedAt = now;
    const wanted = fold(this.typed);
    if (wanted === "") return;
    const { municipalities } = this.view;
    // A single letter goes on to the next match, a longer text stays where it already fits.
    const from = municipalities.indexOf(here) + (this.typed.length === 1 ? 1 : 0);
    const inOrder = [...municipalities.slice(from), ...municipalities.slice(0, from)];
    const match = inOrder.find(({ names }) => names.some((name) => fold(name).startsWith(wanted)));
    if (match) this.moveTo(match.code);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-municipality-list": AtlasMunicipalityList;
  }
  interface HTMLElementEventMap {
    /** A municipality's option has the focus, which may lie out of sight. */
    "municipality-focus": CustomEvent<string>;
  }
}
