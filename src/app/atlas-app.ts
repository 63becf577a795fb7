import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Atlas } from "../model/atlas.ts";
import type { Camera, Sight } from "../state/camera.ts";
import { sameGround } from "../state/same-ground.ts";
import type { State } from "../state/state.ts";
import { vocabularyOf } from "../state/vocabulary.ts";
import { shared } from "../ui/style/shared.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { lastOf } from "../model/memo.ts";
import { type Attention, noAttention } from "../derive/highlight.ts";
import { applicationName } from "../messages/ja.ts";
import { appNotices } from "./app-notices.ts";
import appModeCss from "./atlas-app-mode.css?inline";
import appCss from "./atlas-app.css?inline";
import { type Change, escapeChange } from "../state/situation.ts";
import type { DialogEvent } from "../ui/dialog/dialog-event.ts";
import type { AtlasEvent, AtlasMessage } from "../ui/atlas-event.ts";
import type { AtlasMap } from "../figure/map/atlas-map.ts";
import { drawAhead } from "../figure/map/draw-ahead.ts";
import "../figure/atlas-credits.ts";
import "./controls/atlas-picker.ts";
import "./controls/atlas-views.ts";
import "./first-view.ts";
import { Derivation } from "./derivation.ts";
import type { EvidenceController } from "./evidence-controller.ts";
import { failureNotice } from "../ui/notice/failure-notice.ts";
import "../handout/atlas-handout.ts";
import { Loads } from "./loads/loads.ts";
import { markHost } from "./mark-host.ts";
import { messages } from "./messages.ja.ts";
import { modeHeader } from "../present/mode-header.ts";
import { Navigator, openPageAnew } from "./navigator.ts";
import { missingCount } from "./search-notice.ts";
import type { LoadError } from "../ui/resource.ts";
import { bar, foot, rail } from "./shell.ts";
import { letNewestAnswer } from "./offline/newest-answers.ts";
import { StandingView } from "./standing-view.ts";
import { leaveKeysToInputMethod } from "../ui/input-method.ts";
import { pause } from "../ui/pause.ts";
import { applyScheme, chosenScheme } from "../ui/scheme.ts";
import { sheet } from "../ui/style/sheet.ts";
import type { Shown, ViewDefinition } from "../views/definition.ts";
import { takeAsked } from "./first-page/asked.ts";
import { definitionOf, views } from "../views/registry.ts";

/** The application: loads the atlas, keeps the state, derives one view and gives it to every element. */
@customElement("atlas-app")
export class AtlasApp extends LitElement {
  static override readonly styles = [shared, sheet(appCss), sheet(appModeCss)];

  @state() private attention: Attention = noAttention;
  /** Where a gesture has the large map; null between gestures, when the state says it. */
  @state() private moving: Camera | null = null;
  /** Why the large map is not there. */
  @state() private mapFailure: LoadError | null = null;
  /** True from the first painted map on: the panel's text takes as long to set as the map, and comes after it. */
  @state() private mapStands = false;

  /** What a view marks as its large map. */
  @query("[data-large-map]") private readonly map!: Pick<AtlasMap, "retry"> | null;

  /** True once the application has the place of what the page itself has shown. */
  private stands = false;
  /** True once something has stood beside the view. */
  private sideStands = false;
  private navigator: Navigator | null = null;
  private readonly loads: Loads = new Loads(this);
  /** What was asked for beside the view before there was anything to ask. */
  private readonly early: AtlasMessage[] = [];
  /** The view that is shown. */
  private entered: ViewDefinition = views[0];
  private readonly standing = new StandingView(this.loads);
  private readonly derivation = new Derivation();
  private readonly sightOf = lastOf((camera: Camera | null, moving: boolean): Sight => ({ camera, moving }));
  /** The state that was shown last. */
  private shownBefore: State | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    applyScheme(chosenScheme());
    this.setAttribute("data-renderer", "svg");
    this.addEventListener("atlas-message", this.onMessage);
    this.addEventListener("atlas-dialog", this.onDialog);
    // Before the first of the application's own listeners.
    leaveKeysToInputMethod(window);
    window.addEventListener("keydown", this.onKeydown);
    this.loads.atlas.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("atlas-message", this.onMessage);
    this.removeEventListener("atlas-dialog", this.onDialog);
    window.removeEventListener("keydown", this.onKeydown);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const { atlas, navigator } = this;
    return atlas && !navigator ? this.getReady(atlas).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Works out what the first drawing needs, a task at a time: what stands in the page goes on to answer. */
  private async getReady(atlas: Atlas): Promise<void> {
    const navigator = (this.navigator = new Navigator(this, vocabularyOf(atlas, views)));
    this.answerAsked(navigator);
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
        <h1>${applicationName}</h1>
        ${failureNotice(failure, this.retry, failure.fault === "line" ? messages.checkTheLine : "")}
      </main>`;
    }
    // What the page itself shows stays in sight.
    if (!this.atlas || !navigator) return html`<slot></slot>`;
    // Here alone the search's metric comes in: everything below takes it as one of the atlas's.
    const { atlas, shown } = this.withSearch(this.atlas, navigator);
    const view = this.derivation.viewOf(atlas, shown, navigator.vocabulary);
    const definition = definitionOf(view.parameters.view);
    const highlight = this.derivation.highlightOf(
      view,
      // What a sentence colours is marked only where that sentence stands beside the map.
      this.attention.kind === "none" && this.evidence && shown.mode === "explore"
        ? this.evidence.standing
        : this.attention,
    );
    if (view.parameters.mode === "handout") {
      const missing = missingCount(navigator.state, view.parameters, this.loads);
      return html`
        <atlas-handout
          .atlas=${atlas}
          .view=${view}
          .failure=${this.loads.text.failure}
          ?incomplete=${missing === "coming" || missing === "failed"}
        ></atlas-handout>
        ${this.notices(navigator, view)}
      `;
    }
    return html`
      ${view.parameters.mode === "explore" ? html`<atlas-skip class="screen-only" layout=${definition.layout}></atlas-skip>` : nothing}
      ${bar(
        view,
        html`<atlas-find
            .view=${view}
            .session=${this.loads.session.value}
            .listed=${navigator.situation.side?.kind === "search" ? navigator.state.query : ""}
          ></atlas-find>
          <atlas-export-menu .atlas=${atlas} .view=${view} .picture=${definition.picture}></atlas-export-menu>`,
      )}
      ${rail(definition, view)} ${modeHeader(atlas, view, navigator)}
      ${this.main(definition, navigator, { atlas, view, highlight, sight: this.sightOf(this.moving ?? shown.camera, this.moving !== null), text: this.loads.text, report: this.loads.report })}
      ${this.notices(navigator, view)} ${foot(view)}
      ${view.parameters.mode === "embed" ? nothing : html`<atlas-keys class="screen-only"></atlas-keys>`}
    `;
  }

  private main(definition: ViewDefinition, navigator: Navigator, shown: Shown) {
    const { layout, main, aside, textComes } = definition;
    const { view, atlas } = shown;
    const { failure } = this.loads.view(definition);
    this.sideStands ||= this.mayStandBeside(navigator);
    const beside =
      view.parameters.mode === "explore" && this.sideStands
        ? this.evidence?.beside(atlas, view, navigator.state, this.mapStands || textComes === "at-once")
        : nothing;
    return html`
      <main class=${layout === "beside" ? "" : "other"}>
        ${failure ? failureNotice(failure, this.retry) : main(shown)}
      </main>
      <div class="side">${aside?.(shown) ?? nothing}${beside}</div>
    `;
  }

  /** What lists sentences waits for them: its lines would make room for each. */
  private mayStandBeside({ state, situation }: Navigator): boolean {
    const { value, failure } = this.loads.text;
    return state.municipality !== null || situation.side !== null || value !== null || failure !== null;
  }

  protected override willUpdate(): void {
    const { atlas, evidence, navigator } = this;
    this.toggleAttribute("data-awaits", !atlas && !this.loads.atlas.failure);
    if (!atlas || !navigator) return;
    if (!this.stands) this.takeOver(navigator);
    if (evidence) for (const message of this.early.splice(0)) evidence.receive(message);
    const shown = this.standing.shown(navigator.state);
    if (this.shownBefore && !sameGround(this.shownBefore, shown)) this.moving = null;
    this.shownBefore = shown;
    const definition = definitionOf(shown.view);
    markHost(this, shown, definition);
    this.enter(definitionOf(navigator.state.view), shown);
    evidence?.update(navigator.situation);
  }

  /** Stands in the place of what the page itself has shown, and answers what was asked of that. */
  private takeOver(navigator: Navigator): void {
    this.stands = true;
    this.replaceChildren();
    this.answerAsked(navigator);
  }

  private answerAsked(navigator: Navigator): void {
    for (const asked of takeAsked()) navigator.apply(asked);
  }

  /** Loads what a state shows when it is shown first; what did not come is tried again whenever a view is entered. */
  private enter(view: ViewDefinition, { with: second, mode }: State): void {
    const { loads } = this;
    // It is fetched with all that comes after the first map, too: what tells of a failure is there.
    if (mode === "present") loads.meeting.want();
    if (second !== null) loads.second(view)?.want();
    if (view === this.entered) return;
    this.entered = view;
    loads.view(view).load();
    if (view.needsReport) loads.report.load();
    // Only the large map says that it has been painted, and not when it is left before.
    loads.afterFirstMap();
  }

  private get atlas(): Atlas | null {
    return this.loads.text.value ?? this.loads.atlas.value;
  }

  private get evidence(): EvidenceController | null {
    return this.loads.panel.value;
  }

  /** The atlas with the search's metric and the state, both without it where it has not come. */
  private withSearch(own: Atlas, navigator: Navigator) {
    const atlas = this.evidence?.atlasWith(own, navigator.state.query) ?? own;
    return { atlas, shown: this.standing.shown(atlas === own ? navigator.withoutSearch : navigator.state) };
  }

  private notices(navigator: Navigator, view: ViewModel) {
    const { loads, evidence, mapFailure, retry, standing } = this;
    const viewFailure = standing.failure(navigator.state);
    return appNotices({ navigator, view, loads, evidence, viewFailure, mapFailure, retry });
  }

  /** The one way to try again: whatever did not come is asked for once more. */
  private readonly retry = (): void => {
    this.loads.retry();
    if (!this.mapFailure) return;
    this.mapFailure = null;
    this.map?.retry();
  };

  private readonly onMessage = ({ message }: AtlasEvent): void => this.receive(message);

  private readonly onDialog = ({ change, dialog }: DialogEvent): void => {
    if (change === "opened") this.navigator?.dialogOpened(dialog);
    else this.navigator?.dialogClosed(dialog);
  };

  private apply(...changes: readonly Change[]): void {
    this.navigator?.apply(...changes);
  }

  private receive(message: AtlasMessage): void {
    switch (message.kind) {
      case "action":
        // The view that did not come is asked for already.
        if (message.action.type === "choose-view") this.loads.view(definitionOf(message.action.view)).retry();
        this.apply(message.action);
        return;
      case "gesture":
        this.apply(...message.changes);
        return;
      case "side":
        this.apply({ type: "show-side", side: message.side });
        return;
      case "reader":
        if (this.navigator) message.take(this.navigator.follow(message.reader));
        return;
      case "place-unknown":
        this.navigator?.placeUnknown(message.place);
        return;
      case "attention":
        this.attention = message.attention;
        return;
      case "first-map":
        this.mapStands = true;
        this.loads.afterFirstMap();
        return;
      case "sight":
        this.moving = message.sight.moving ? message.sight.camera : null;
        if (!message.sight.moving) this.apply({ type: "look", camera: message.sight.camera });
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
      default:
        if (this.evidence) this.evidence.receive(message);
        else this.early.push(message);
    }
  }

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
