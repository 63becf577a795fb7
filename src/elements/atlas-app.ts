import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { type Atlas, withFindings } from "../atlas.ts";
import { loadAtlas, loadFindings } from "../load.ts";
import { type State, vocabularyOf } from "../state.ts";
import { shared } from "../styles/shared.ts";
import type { AddressProblem } from "../url.ts";
import { type View, deriveView } from "../view.ts";
import { type Attention, type Emphasis, deriveEmphasis, noAttention } from "../view/emphasis.ts";
import { applicationName } from "../words.ts";
import { AddressController } from "./address-controller.ts";
import { appStyles } from "./atlas-app-styles.ts";
import type { AtlasEvent, AtlasMessage } from "./atlas-event.ts";
import type { AtlasMap } from "./atlas-map.ts";
import "./atlas-credits.ts";
import "./atlas-find.ts";
import "./atlas-legend.ts";
import "./atlas-map.ts";
import "./atlas-notice.ts";
import "./atlas-panel.ts";
import "./atlas-picker.ts";
import "./atlas-title.ts";

/** The application: loads the atlas, keeps the state, derives one view and gives it to every element. */
@customElement("atlas-app")
export class AtlasApp extends LitElement {
  static override readonly styles = [shared, appStyles];

  @state() private atlas: Atlas | null = null;
  @state() private attention: Attention = noAttention;
  @state() private atlasFailed = false;
  @state() private findingsFailed = false;
  @state() private mapFailed = false;
  /** True from the first painted map on: the panel's text takes as long to set as the map, and comes after it. */
  @state() private mapStands = false;

  @query("atlas-map") private readonly map!: AtlasMap | null;

  private address: AddressController | null = null;
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
    return html`
      <header class="rail screen-only">
        <h1>${applicationName}</h1>
        <atlas-find .view=${view}></atlas-find>
        <atlas-picker .view=${view}></atlas-picker>
      </header>
      <main>
        <div class="caption">
          <atlas-title .view=${view}></atlas-title>
          <atlas-legend .view=${view}></atlas-legend>
        </div>
        <atlas-map .view=${view} .emphasis=${emphasis} .geography=${atlas.geography}></atlas-map>
        <atlas-credits></atlas-credits>
        <div class="notices screen-only">${this.notices(address)}</div>
      </main>
      ${this.mapStands ? html`<atlas-panel .view=${view} ?failed=${this.findingsFailed}></atlas-panel>` : nothing}
    `;
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
    this.findingsFailed = false;
    try {
      const findings = await loadFindings();
      if (this.atlas) this.atlas = withFindings(this.atlas, findings);
    } catch {
      this.findingsFailed = true;
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
    if (event.key === "Escape") this.address?.apply({ type: "select-municipality", municipality: null });
  };
}

function problemsInWords(problems: readonly AddressProblem[]): string {
  const parts = problems.map((problem) =>
    problem.kind === "unknown-parameter" ? problem.parameter : `${problem.parameter}=${problem.value}`,
  );
  const shown = parts.slice(0, 5).map((part) => `「${part.length > 40 ? `${part.slice(0, 40)}…` : part}」`);
  const more = parts.length > shown.length ? `ほか${parts.length - shown.length}件` : "";
  return `アドレスのうち${shown.join("")}${more}は使えないため、既定の表示にしました。`;
}

declare global {
  interface HTMLElementTagNameMap {
    "atlas-app": AtlasApp;
  }
}
