import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import { vocabularyOf } from "../state/vocabulary.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { type Attention, noAttention } from "../derive/highlight.ts";
import { applicationName } from "../messages/ja.ts";
import { appNotices } from "./app-notices.ts";
import { BesideView } from "./beside-view.ts";
import appModeCss from "./atlas-app-mode.css?inline";
import appCss from "./atlas-app.css?inline";
import { escapeChange, listedQuery } from "../state/history/situation.ts";
import type { AtlasEvent } from "../ui/atlas-event.ts";
import type { AtlasMap } from "../figure/map/atlas-map.ts";
import { drawAhead } from "../figure/map/draw-ahead.ts";
import "../figure/atlas-credits.ts";
import "./controls/atlas-picker.ts";
import "./controls/atlas-views.ts";
import "./first-view.ts";
import { Derivation } from "./derivation.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import { Loads } from "./loads/loads.ts";
import { MapSight } from "./map-sight.ts";
import { markHost } from "./mark-host.ts";
import { messages } from "./messages.ja.ts";
import { modeHeader } from "../present/mode-header.ts";
import { navigate } from "./navigate.ts";
import { Navigator, openPageAnew } from "./navigator.ts";
import { paper } from "./paper.ts";
import type { LoadError } from "../ui/resource.ts";
import { bar, foot, rail, tools } from "./shell.ts";
import { letNewestAnswer } from "./offline/newest-answers.ts";
import { StandingView } from "./standing-view.ts";
import { leaveKeysToInputMethod } from "../ui/field/input-method.ts";
import { pause } from "../ui/timing/pause.ts";
import { applyScheme, chosenScheme } from "../ui/settings/scheme.ts";
import { sheet } from "../ui/style/sheet.ts";
import type { Shown, ViewDefinition } from "../views/definition.ts";
import { takeAsked } from "./first-page/asked.ts";
import { definitionOf, views } from "../views/registry.ts";

/** The application: loads the atlas, keeps the state, derives one view and gives it to every element. */
@customElement("atlas-app")
export class AtlasApp extends LitElement {
  static override readonly styles = [shared, sheet(appCss), sheet(appModeCss)];

  @state() private attention: Attention = noAttention;
  /** Why the large map is not there. */
  @state() private mapFailure: LoadError | null = null;

  /** What a view marks as its large map. */
  @query("[data-large-map]") private readonly map!: Pick<AtlasMap, "retry"> | null;

  /** True once the application has the place of what the page itself has shown. */
  private stands = false;
  private navigator: Navigator | null = null;
  private readonly loads: Loads = new Loads(this);
  private readonly beside = new BesideView(this.loads);
  private readonly sight = new MapSight();
  private readonly standing = new StandingView(this.loads);
  private readonly derivation = new Derivation();

  override connectedCallback(): void {
    super.connectedCallback();
    applyScheme(chosenScheme());
    this.setAttribute("data-renderer", "svg");
    this.addEventListener("atlas-message", this.onMessage);
    // Before the first of the application's own listeners.
    leaveKeysToInputMethod(window);
    window.addEventListener("keydown", this.onKeydown);
    this.loads.atlas.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("atlas-message", this.onMessage);
    window.removeEventListener("keydown", this.onKeydown);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { atlas, navigator } = this;
    return atlas && !navigator ? this.getReady(atlas).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Works out what the first drawing needs, a task at a time: what stands in the page goes on to answer. */
  private async getReady(atlas: Atlas): Promise<void> {
    const navigator = (this.navigator = new Navigator(this, vocabularyOf(atlas, views)));
    await pause();
    const { atlas: shownAtlas, shown } = this.withSearch(atlas, navigator);
    const view = this.derivation.viewOf(shownAtlas, shown, navigator.vocabulary);
    await pause();
    const box = this.querySelector("first-map")?.getBoundingClientRect();
    if (box && box.width > 0) await drawAhead(view, box);
  }

  protected override render() {
    const { navigator } = this;
    const { failure } = this.loads.atlas;
    if (failure) {
      return html`<main class="alone">
        <h1 class="text-body">${applicationName}</h1>
        ${failureNotice(failure, this.retry, failure.fault === "line" ? messages.checkTheLine : "")}
      </main>`;
    }
    // What the page itself shows stays in sight.
    if (!this.atlas || !navigator) return html`<slot></slot>`;
    // Here alone the search's metric comes in: everything below takes it as one of the atlas's.
    const { atlas, shown } = this.withSearch(this.atlas, navigator);
    const view = this.derivation.viewOf(atlas, shown, navigator.vocabulary);
    const definition = definitionOf(view.parameters.view);
    const highlight = this.derivation.highlightOf(view, this.beside.attention(this.attention, shown.mode));
    if (view.parameters.mode === "handout") {
      return html`${paper(atlas, view, this.loads, navigator)}${this.notices(navigator, view)}`;
    }
    const { loads } = this;
    const whole: Shown = {
      atlas,
      view,
      highlight,
      sight: this.sight.of(shown),
      text: loads.text,
      report: loads.report,
    };
    return html`
      ${view.parameters.mode === "explore" ? html`<atlas-skip class="screen-only" layout=${definition.layout}></atlas-skip>` : nothing}
      ${bar(view, tools(atlas, view, definition, loads.session.value, listedQuery(navigator.situation)))}
      ${rail(definition, view)} ${modeHeader(atlas, view, navigator)} ${this.main(definition, navigator, whole)}
      ${this.notices(navigator, view)} ${foot(view)}
      ${view.parameters.mode === "embed" ? nothing : html`<atlas-keys class="screen-only"></atlas-keys>`}
    `;
  }

  private main(definition: ViewDefinition, navigator: Navigator, shown: Shown) {
    const { layout, main, aside, textComes } = definition;
    const { failure } = this.loads.view(definition);
    return html`
      <main class=${layout === "beside" ? "" : "other"}>
        ${failure ? failureNotice(failure, this.retry) : main(shown)}
      </main>
      <div class="side">${aside?.(shown) ?? nothing}${this.beside.template(navigator.situation, shown, textComes)}</div>
    `;
  }

  protected override willUpdate(): void {
    const { atlas, navigator } = this;
    this.toggleAttribute("data-awaits", !atlas && !this.loads.atlas.failure);
    if (!atlas || !navigator) return;
    if (!this.stands) this.takeOver(navigator);
    const shown = this.standing.shown(navigator.state);
    this.sight.show(shown);
    const definition = definitionOf(shown.view);
    markHost(this, shown, definition);
    this.loads.enter(definitionOf(navigator.state.view), shown);
    this.beside.update(navigator.situation);
  }

  /** Stands in the place of what the page itself has shown, and answers what was asked of that. */
  private takeOver(navigator: Navigator): void {
    this.stands = true;
    this.replaceChildren();
    for (const asked of takeAsked()) navigator.apply(asked);
  }

  private get atlas(): Atlas | null {
    return this.loads.text.value ?? this.loads.atlas.value;
  }

  /** The atlas with the search's metric and the state, both without it where it has not come. */
  private withSearch(own: Atlas, navigator: Navigator) {
    const atlas = this.beside.atlasWith(own, navigator.state.query);
    return { atlas, shown: this.standing.shown(atlas === own ? navigator.withoutSearch : navigator.state) };
  }

  private notices(navigator: Navigator, view: ViewModel) {
    const { loads, mapFailure, retry } = this;
    const { evidence } = this.beside;
    const viewFailure = this.standing.failure(navigator.state);
    return appNotices({ navigator, view, loads, evidence, viewFailure, mapFailure, retry });
  }

  /** The one way to try again: whatever did not come is asked for once more. */
  private readonly retry = (): void => {
    this.loads.retry();
    if (!this.mapFailure) return;
    this.mapFailure = null;
    this.map?.retry();
  };

  private readonly onMessage = ({ message }: AtlasEvent): void => {
    switch (message.kind) {
      case "action":
        // The view that did not come is asked for already.
        if (message.action.type === "choose-view") this.loads.view(definitionOf(message.action.view)).retry();
        break;
      case "attention":
        this.attention = message.attention;
        return;
      case "first-map":
        this.beside.mapStands = true;
        this.requestUpdate();
        this.loads.afterFirstMap();
        return;
      case "sight":
        this.sight.move(message.sight);
        this.requestUpdate();
        if (!message.sight.moving) this.navigator?.apply({ type: "look", camera: message.sight.camera });
        return;
      case "retry":
        this.loads.afterFirstMap();
        this.retry();
        return;
      case "page-anew":
        void letNewestAnswer().then(openPageAnew);
        return;
      case "renderer":
        this.setAttribute("data-renderer", message.renderer);
        // Without WebGL nothing went wrong: the machine has none, and trying again would change nothing.
        this.mapFailure = message.renderer === "svg" ? message.failure : null;
        return;
    }
    if (!this.navigator || !navigate(this.navigator, message)) this.beside.receive(message);
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const { navigator } = this;
    const change = navigator && event.key === "Escape" ? escapeChange(navigator.situation) : null;
    if (change) navigator?.apply(change);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-app": AtlasApp;
  }
}
