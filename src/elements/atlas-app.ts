import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { type Atlas, withFindings } from "../atlas.ts";
import { loadAtlas, loadFindings } from "../load.ts";
import { type State, vocabularyOf } from "../state.ts";
import { shared } from "../styles/shared.ts";
import { type View, deriveView } from "../view.ts";
import { type Attention, type Emphasis, deriveEmphasis, noAttention } from "../view/emphasis.ts";
import { problemsInWords } from "../view/problems-in-words.ts";
import { applicationName } from "../words.ts";
import { AddressController } from "./address-controller.ts";
import { appMediaStyles } from "./atlas-app-media-styles.ts";
import { modeStyles } from "./atlas-app-mode-styles.ts";
import { appStyles } from "./atlas-app-styles.ts";
import type { AtlasEvent, AtlasMessage } from "./atlas-event.ts";
import type { AtlasMap } from "./atlas-map.ts";
import "./atlas-credits.ts";
import "./atlas-export.ts";
import "./atlas-find.ts";
import "./atlas-legend.ts";
import "./atlas-map.ts";
import "./atlas-meeting.ts";
import "./atlas-notice.ts";
import "./atlas-picker.ts";
import "./atlas-second-picker.ts";
import "./atlas-title.ts";
import "./atlas-views.ts";
import "./handout/atlas-handout.ts";
import { modeHeader } from "./mode-header.ts";
import { otherView } from "./other-view.ts";
import { ViewLoader } from "./view-loader.ts";

/** The application: loads the atlas, keeps the state, derives one view and gives it to every element. */
@customElement("atlas-app")
export class AtlasApp extends LitElement {
  static override readonly styles = [shared, appStyles, appMediaStyles, modeStyles];

  @state() private atlas: Atlas | null = null;
  @state() private attention: Attention = noAttention;
  @state() private atlasFailed = false;
  @state() private findingsFailed = false;
  @state() private mapFailed = false;
  /** True from the first painted map on: the panel's text takes as long to set as the map, and comes after it. */
  @state() private mapStands = false;

  @query("atlas-map, atlas-split") private readonly map!: Pick<AtlasMap, "retry" | "showFrame"> | null;

  private address: AddressController | null = null;
  private readonly loader = new ViewLoader(this);
  private loadingText = false;
  private derived: { atlas: Atlas; state: State; view: View } | null = null;
  private emphasised: { view: View; attention: Attention; emphasis: Emphasis } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("data-renderer", "svg");
    this.addEventListener("atlas-message", this.onMessage);
    window.addEventListener("keydown", this.onKeydown);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("atlas-message", this.onMessage);
    window.removeEventListener("keydown", this.onKeydown);
  }

  protected override render() {
    const { atlas, address } = this;
    if (this.atlasFailed) {
      return html`<main class="alone">
        <h1>${applicationName}</h1>
        <atlas-notice
          error
          message="地図のデータを読み込めませんでした。通信を確かめて、もう一度お試しください。"
          action="もう一度読み込む"
          @act=${() => void this.load()}
        ></atlas-notice>
      </main>`;
    }
    if (!atlas || !address) {
      return html`<main class="alone">
        <h1>${applicationName}</h1>
        <p role="status">地図を読み込んでいます…</p>
      </main>`;
    }
    const view = this.viewOf(atlas, address.state);
    const emphasis = this.emphasisOf(view, this.attention);
    if (view.parameters.mode === "handout") {
      return html`
        <atlas-handout .atlas=${atlas} .view=${view} ?failed=${this.findingsFailed}></atlas-handout>
        <div class="notices screen-only">${this.notices(address)}</div>
      `;
    }
    return html`
      <header class="rail screen-only">
        <div class="name">
          <h1>${applicationName}</h1>
          <div class="documents">
            <atlas-export .atlas=${atlas} .view=${view}></atlas-export>
            <atlas-meeting .atlas=${atlas} .view=${view}></atlas-meeting>
          </div>
        </div>
        <atlas-views .current=${view.parameters.view}></atlas-views>
        <atlas-find .view=${view}></atlas-find>
        ${view.parameters.view === "map" ? html`<atlas-second-picker .view=${view}></atlas-second-picker>` : nothing}
        <atlas-picker .view=${view}></atlas-picker>
      </header>
      ${modeHeader(atlas, view, address.whole)}
      ${view.parameters.view === "map" ? this.mapView(view, emphasis) : this.otherView(atlas, view, emphasis)}
      <div class="notices screen-only">${this.notices(address)}</div>
      ${
        view.parameters.mode === "explore" && (this.mapStands || view.parameters.view !== "map")
          ? html`<atlas-panel .view=${view} ?failed=${this.findingsFailed}></atlas-panel>`
          : nothing
      }
    `;
  }

  private mapView(view: View, emphasis: Emphasis) {
    return html`
      <main>
        <div class="caption">
          <atlas-title .view=${view}></atlas-title>
          <atlas-legend .view=${view}></atlas-legend>
          ${view.second ? html`<atlas-symbol-legend .view=${view}></atlas-symbol-legend>` : nothing}
        </div>
        <atlas-map
          ?still=${view.parameters.mode === "embed"}
          .view=${view}
          .emphasis=${emphasis}
          .geography=${view.geography}
        ></atlas-map>
        <atlas-credits></atlas-credits>
      </main>
      ${view.second ? html`<atlas-cross-table .view=${view}></atlas-cross-table>` : nothing}
    `;
  }

  private otherView(atlas: Atlas, view: View, emphasis: Emphasis) {
    return html`
      <main class="other">
        ${
          this.loader.viewFailed
            ? html`<atlas-notice
                error
                message="この表示を読み込めませんでした。"
                action="もう一度読み込む"
                @act=${() => this.loader.loadView()}
              ></atlas-notice>`
            : otherView(atlas, view, emphasis, this.findingsFailed)
        }
        <atlas-credits></atlas-credits>
      </main>
    `;
  }

  protected override willUpdate(): void {
    const shown = this.address?.state;
    if (!shown) return;
    this.setAttribute("data-view", shown.view);
    this.setAttribute("data-mode", shown.mode);
    this.toggleAttribute("data-second", shown.view === "map" && shown.with !== null);
    // Only the large map says that it has been painted, and not when it is left before.
    if (this.loader.show(shown)) void this.loadText();
  }

  private notices(address: AddressController) {
    return html`
      ${
        address.problems.length === 0
          ? nothing
          : html`<atlas-notice
              message=${problemsInWords(address.problems)}
              action="閉じる"
              @act=${() => address.dismissProblems()}
            ></atlas-notice>`
      }
      ${
        this.loader.secondFailed
          ? html`<atlas-notice
              error
              message="もう一つの指標の記号と表を読み込めませんでした。"
              action="もう一度読み込む"
              @act=${() => this.loader.loadSecond()}
            ></atlas-notice>`
          : nothing
      }
      ${
        this.loader.panelFailed
          ? html`<atlas-notice
              error
              message="市町村の値と報告書の文を示す欄を読み込めませんでした。"
              action="もう一度読み込む"
              @act=${() => this.loader.loadPanel()}
            ></atlas-notice>`
          : nothing
      }
      ${
        this.mapFailed
          ? html`<atlas-notice
              error
              message="自由に拡大できる地図を読み込めませんでした。表示中の地図はそのまま使えます。"
              action="もう一度読み込む"
              @act=${this.retryMap}
            ></atlas-notice>`
          : nothing
      }
    `;
  }

  private async load(): Promise<void> {
    this.atlasFailed = false;
    try {
      const atlas = await loadAtlas();
      this.address ??= new AddressController(this, vocabularyOf(atlas));
      this.atlas = atlas;
    } catch {
      this.atlasFailed = true;
      return;
    }
  }

  /** The report's text comes after the first map: it does not share the line with what that needs. */
  private async loadText(): Promise<void> {
    // The large map is made anew whenever one comes back to it, and a view may be entered before it has been painted.
    if (this.loadingText || this.atlas?.findings) return;
    this.loadingText = true;
    this.loader.loadPanel();
    this.findingsFailed = false;
    try {
      const findings = await loadFindings();
      if (this.atlas) this.atlas = withFindings(this.atlas, findings);
    } catch {
      this.findingsFailed = true;
    } finally {
      this.loadingText = false;
    }
  }

  private viewOf(atlas: Atlas, current: State): View {
    // The same object for the same arguments: elements that are given it again have nothing to do.
    if (this.derived?.atlas !== atlas || this.derived.state !== current) {
      this.derived = { atlas, state: current, view: deriveView(atlas, current) };
    }
    return this.derived.view;
  }

  private emphasisOf(view: View, attention: Attention): Emphasis {
    if (this.emphasised?.view !== view || this.emphasised.attention !== attention) {
      this.emphasised = { view, attention, emphasis: deriveEmphasis(view, attention) };
    }
    return this.emphasised.emphasis;
  }

  private readonly retryMap = (): void => {
    this.mapFailed = false;
    this.map?.retry();
  };

  private readonly onMessage = ({ message }: AtlasEvent): void => this.receive(message);

  private receive(message: AtlasMessage): void {
    switch (message.kind) {
      case "action":
        this.address?.apply(message.action);
        // A scene is a view as the address has it, and that has no zoom.
        if (message.action.type === "show-scene") this.map?.showFrame();
        return;
      case "attention":
        this.attention = message.attention;
        return;
      case "first-map":
        this.mapStands = true;
        void this.loadText();
        return;
      case "retry":
        void this.loadText();
        return;
      case "renderer":
        this.setAttribute("data-renderer", message.renderer);
        // Without WebGL nothing went wrong: the machine has none, and trying again would change nothing.
        this.mapFailed = message.reason === "not-loaded";
    }
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    // A presentation takes Escape for its own end, and on paper nothing is let go of.
    const mode = this.address?.state.mode;
    if (event.key !== "Escape" || mode === "present" || mode === "handout") return;
    this.address?.apply({ type: "select-municipality", municipality: null });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-app": AtlasApp;
  }
}
