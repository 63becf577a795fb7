import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { type Scene, type Step, currentScene, stateOfScene, stepFrom } from "../state/scene.ts";
import type { State } from "../state/state.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { requestAction } from "../ui/atlas-event.ts";
import { isText } from "../ui/field/takes-text.ts";
import "../figure/legend/atlas-legend.ts";
import "./atlas-black-screen.ts";
import { viewName } from "../derive/wording/view-name.ts";
import presentCss from "./atlas-present.css?inline";
import { FullScreenController } from "./full-screen-controller.ts";
import { sharedScenes } from "./scene-store.ts";
import { stepOfKey } from "./step-keys.ts";
import { StoreController } from "./store-controller.ts";
import { WindowListener } from "../ui/window-listener.ts";
import { WakeLockController } from "./wake-lock-controller.ts";
import { sheet } from "../ui/style/sheet.ts";
import { messages } from "./messages.ja.ts";

const { presentation: said } = messages;

/** The keys of a remote control's button for a black screen, as an input method for Japanese types them, too. */
const blackens = /^[bB.ｂ．。]$/u;

/** The words of a presentation and its controls; the view itself stands beside it. */
@customElement("atlas-present")
export class AtlasPresent extends LitElement {
  static override readonly styles = [shared, sheet(presentCss)];

  /** Everything that the view is derived from. */
  @property({ attribute: false }) atlas!: Atlas;
  /** What is shown now. */
  @property({ attribute: false }) view!: ViewModel;
  /** What the address asks for and the view does not show yet, such as a search's metric; null where both are the same. */
  @property({ attribute: false }) asked: State | null = null;

  @state() private black = false;

  @query("h1") private readonly heading!: HTMLElement;

  private readonly scenes = new StoreController(this);
  private readonly fullScreen = new FullScreenController(this);
  /** Index of the scene that is shown; null while another view is. */
  private current: number | null = null;

  constructor() {
    super();
    new WakeLockController(this);
    new WindowListener(this, "keydown", this.onKeydown);
  }

  protected override willUpdate(): void {
    const store = (this.scenes.store ??= sharedScenes(this.view.vocabulary));
    this.current = currentScene(store.list, this.asked ?? this.view.parameters, this.view.vocabulary);
    // This needs no further update: no other element shows which scene is current.
    if (this.current !== null) store.apply({ type: "go-to", index: this.current });
  }

  protected override render() {
    const { view } = this;
    const { title, caption } = this.words();
    const phrases = view.headline.map((phrase) => html`<span class="phrase">${phrase}</span>`);
    const beside = view.traits.layout === "beside";
    const selected = view.municipalities.find((municipality) => municipality.selected);
    return html`
      <section aria-label=${said.label} class=${beside ? "beside" : "above"}>
        <div class="words stack gap-4">
          <p class="subject remark">${this.view.survey.subject}</p>
          <h1 class="arrival" tabindex="-1">${title}</h1>
          ${beside ? html`<p class="headline close-set text-heading bold">${phrases}</p>` : nothing}
          ${caption === "" ? nothing : html`<p class="caption text-body">${caption}</p>`}
          ${selected ? html`<p class="selected edged text-note bold">${selected.description}</p>` : nothing}
          ${beside ? nothing : html`<p class="as-of remark">${view.survey.asOf}</p>`}
        </div>
        ${beside ? this.legend() : nothing} ${this.bar()}
        <p class="hidden-text" role="status">${this.black ? said.black : this.announcement()}</p>
        ${this.black ? html`<atlas-black-screen @end=${() => (this.black = false)}></atlas-black-screen>` : nothing}
      </section>
    `;
  }

  protected override firstUpdated(): void {
    // The pressed button has left the page and taken the focus with it. A screen reader goes on from the heading.
    this.heading.focus({ preventScroll: true });
  }

  private get count(): number {
    return this.scenes.store?.list.scenes.length ?? 0;
  }

  private get scene(): Scene | null {
    return this.current === null ? null : (this.scenes.store?.list.scenes[this.current] ?? null);
  }

  private words(): Pick<Scene, "title" | "caption"> {
    const { scene, view, asked } = this;
    const name = viewName(view);
    const { metric, with: second } = view.parameters;
    // The scene's words would be false while another metric stands in for its own.
    const waiting = asked !== null && (asked.metric !== metric || asked.with !== second);
    // No caption is needed: the legend states the question of a map, and other views have a heading of their own.
    if (!scene || waiting) return { title: name, caption: "" };
    return { title: scene.title.trim() || name, caption: scene.caption.trim() };
  }

  private announcement(): string {
    const { title, caption } = this.words();
    const place = this.current === null ? "" : said.place(this.current + 1, this.count);
    return said.announcement(place, title, caption);
  }

  private legend() {
    const { view } = this;
    const question = html`<p class="question text-fine">
      <strong class="member">${view.metric.label}</strong>${view.metric.question}
      <span class="as-of block soft">${view.survey.asOf}</span>
    </p>`;
    if (!view.second)
      return html`<div class="legend scrolls">${question}<atlas-legend .view=${view}></atlas-legend></div>`;
    return html`<div class="legend two scrolls">
      <div>${question}<atlas-legend .view=${view}></atlas-legend></div>
      <atlas-symbol-legend .view=${view}></atlas-symbol-legend>
      <atlas-cross-table class="across" .view=${view}></atlas-cross-table>
    </div>`;
  }

  private bar() {
    const { fullScreen, count, current } = this;
    const button = (step: Step, label: string, path: string) =>
      html`<button
        class="button step"
        aria-label=${label}
        title=${label}
        aria-disabled=${this.target(step) === null}
        @click=${() => this.go(step)}
      >
        <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
          <path d=${path} fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round"></path>
        </svg>
      </button>`;
    return html`<div class="bar cluster rigid screen-only" role="group" aria-label=${said.controls}>
      ${
        count === 0
          ? nothing
          : html`${button("previous", said.previous, "M15 5l-7 7 7 7")}
              <span class="counter text-heading bold tabular">${current === null ? "–" : current + 1} / ${count}</span>
              ${button("next", said.next, "M9 5l7 7-7 7")}`
      }
      ${
        fullScreen.supported
          ? html`<button class="button" @click=${() => void fullScreen.toggle()}>
              ${fullScreen.active ? said.leaveFullScreen : said.fullScreen}
            </button>`
          : nothing
      }
      <button class="button" aria-label=${said.leaves} @click=${() => this.leave()}>${said.leave}</button>
      ${fullScreen.refused ? html`<p class="error full text-note" role="alert">${said.fullScreenRefused}</p>` : nothing}
    </div>`;
  }

  private target(step: Step): number | null {
    const { store } = this.scenes;
    return store ? stepFrom(store.list, this.current, step) : null;
  }

  private go(step: Step): void {
    const { store } = this.scenes;
    const index = this.target(step);
    const scene = index === null ? null : store?.list.scenes[index];
    if (!store || !scene || index === null) return;
    // The store goes first: two scenes may show the same view, and the address can't tell them apart.
    store.apply({ type: "go-to", index });
    requestAction(this, { type: "show-scene", state: stateOfScene(scene, this.view.vocabulary) });
  }

  private leave(): void {
    requestAction(this, { type: "choose-mode", mode: "explore" });
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      if (!this.fullScreen.takesEscape()) this.leave();
      return;
    }
    // Remote controls start a presentation by this key. A reload would end the full screen and keep the room waiting.
    if (event.key === "F5" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (this.fullScreen.supported && !this.fullScreen.active) void this.fullScreen.toggle();
      return;
    }
    if (blackens.test(event.key) && !event.defaultPrevented && !event.repeat && !isText(event)) {
      event.preventDefault();
      this.black = true;
      return;
    }
    const step = stepOfKey(event);
    if (step === null) return;
    // Without this the page would scroll as well.
    event.preventDefault();
    this.go(step);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-present": AtlasPresent;
  }
}
