import { type LitElement, type ReactiveController, html, nothing } from "lit";
import type { Atlas, Findings } from "../atlas.ts";
import { searchMetricId } from "../evidence/hit-steps.ts";
import type { SentencePlace } from "../evidence/sentence.ts";
import { loadReport } from "../load-report.ts";
import type { Report } from "../report.ts";
import type { State } from "../state.ts";
import type { View } from "../view.ts";
import { type Attention, noAttention } from "../view/emphasis.ts";
import { appSideStyles } from "./atlas-app-side-styles.ts";
import type { AtlasMessage, Side } from "./atlas-event.ts";
import type { Desk } from "./search/desk.ts";

/** A place that was asked for: a new object each time, so that the same place can be asked for again. */
export interface WantedPlace {
  readonly place: SentencePlace;
}

/**
 * Search and evidence beside the view: what stands there, the report that they need, and the atlas with the search's
 * metric. The report comes with the first full text that is shown, the code of search and evidence when it is first
 * wanted, and neither before the first map.
 */
export class EvidenceController implements ReactiveController {
  /** True where report or code did not arrive. */
  failed = false;
  /** What stays marked while nothing is pointed at. */
  standing: Attention = noAttention;

  private side: Side = { kind: "panel" };
  /** What the panel leads back to. */
  private back: Side | null = null;
  /** Whether the side was asked for: it then stands also beside a view that leaves it no room by itself. */
  private asked = false;
  private place: WantedPlace | null = null;
  /** The municipality whose panel was led to. */
  private ledTo: string | null = null;
  /** True from a step in the history until it has been drawn. */
  private stepped = false;
  /** What had the focus before something was asked for beside the view. */
  private opener: HTMLElement | null = null;
  /** Whether what the search is made of is wanted, or the report alone. */
  private wanted = false;
  private reportWanted = false;
  private report: Report | null = null;
  /** Whether the report was fetched without being asked for: where it does not come, nothing is said, and once is enough. */
  private tried = false;
  private desk: Desk | null = null;
  private loading = false;
  private queried = false;

  constructor(
    private readonly host: LitElement,
    private readonly openSearch = () => import("./search/search-and-evidence.ts"),
  ) {
    host.addController(this);
    const { styleSheet } = appSideStyles;
    if (styleSheet && host.shadowRoot) host.shadowRoot.adoptedStyleSheets.push(styleSheet);
  }

  hostConnected(): void {
    window.addEventListener("popstate", this.onPopstate);
  }

  hostDisconnected(): void {
    window.removeEventListener("popstate", this.onPopstate);
  }

  private readonly onPopstate = (): void => {
    this.stepped = true;
    // The page may have been drawn from the address already, between that listener and this one.
    this.host.requestUpdate();
  };

  /** Called before each drawing: an address with a query opens the search, and loads it once the findings are there. */
  update(atlas: Atlas | null, { query, mode, municipality }: State): void {
    // A step back from where a passage led leads back to that passage.
    if (this.stepped && this.back && municipality !== this.ledTo) this.show(this.back);
    this.stepped = false;
    // Views may show the search's metric where nothing stands beside them, too.
    if (query !== "") this.wanted = true;
    const beside = mode === "explore";
    if (beside && query !== "" && !this.queried) this.show({ kind: "search" });
    if (beside) this.queried = query !== "";
    this.host.toggleAttribute("data-side", beside && this.asked);
    if (atlas?.findings && this.lacking && !this.loading && !this.failed) void this.load(atlas.findings);
  }

  /** The atlas with the search's metric; the atlas itself where nothing is searched for, or the search is not there yet. */
  atlasWith(atlas: Atlas, query: string): Atlas {
    return this.desk && query !== "" ? this.desk.atlasWith(atlas, query) : atlas;
  }

  /** Takes what concerns search and evidence. */
  receive(message: AtlasMessage): void {
    switch (message.kind) {
      case "side":
        if (message.side && this.side.kind === "panel") this.opener = focused();
        this.show(message.side);
        if (!message.side) void this.host.updateComplete.then(() => this.opener?.focus());
        break;
      case "standing":
        this.standing = message.attention;
        break;
      case "report-wanted":
        this.reportWanted = true;
        break;
      case "report-useful":
        if (this.report || this.tried) return;
        this.tried = true;
        void this.fetchQuietly();
        return;
      case "place":
        if (this.side.kind !== "panel") this.back = this.side;
        this.side = { kind: "panel" };
        this.asked = true;
        this.place = { place: message.place };
        this.ledTo = message.municipality;
        break;
      default:
        return;
    }
    this.host.requestUpdate();
  }

  /** Tries once more to load what did not arrive. */
  private readonly retry = (): void => {
    this.failed = false;
    this.host.requestUpdate();
  };

  /** Whether something that is wanted is not there. */
  private get lacking(): boolean {
    return (this.wanted && !this.desk) || (this.reportWanted && !this.report);
  }

  /** Whether the search is there. */
  get opened(): boolean {
    return this.desk !== null;
  }

  /** Whether the search is open. */
  get searching(): boolean {
    return this.side.kind === "search";
  }

  /** What stands beside the view. What is left stays where it was scrolled to. */
  beside(atlas: Atlas, view: View, state: State, panel: boolean, findingsFailed: boolean) {
    const { side, desk } = this;
    const centre = view.municipalities.find(({ selected }) => selected)?.centre?.id;
    const hits =
      desk && centre !== undefined && state.query !== "" && view.metric.id !== searchMetricId
        ? desk.hitsIn(state.query, centre)
        : null;
    return html`
      ${
        panel || this.asked
          ? html`<atlas-panel
              .view=${view}
              .atlas=${atlas}
              .report=${this.report}
              .hits=${hits}
              .place=${this.place}
              .back=${this.back}
              ?closable=${this.asked}
              ?failed=${findingsFailed}
              ?hidden=${side.kind !== "panel"}
            ></atlas-panel>`
          : nothing
      }
      ${
        desk && (side.kind === "search" || state.query !== "")
          ? html`<atlas-search
              .view=${view}
              .query=${state.query}
              .desk=${desk}
              ?hidden=${side.kind !== "search"}
            ></atlas-search>`
          : nothing
      }
      ${
        desk && side.kind === "value"
          ? html`<atlas-value-evidence
              .atlas=${atlas}
              .metric=${side.metric}
              .value=${side.value}
            ></atlas-value-evidence>`
          : nothing
      }
      ${
        desk || side.kind === "panel"
          ? nothing
          : html`<p class="side-status" role="status">${this.failed ? nothing : "報告書を読み込んでいます…"}</p>`
      }
    `;
  }

  /** Says that something did not arrive, and offers to try again. */
  notice() {
    return this.failed
      ? html`<atlas-notice
          error
          message="検索と根拠の表示に要るデータを読み込めませんでした。"
          action="もう一度読み込む"
          @act=${this.retry}
        ></atlas-notice>`
      : nothing;
  }

  private show(side: Side | null): void {
    this.side = side ?? { kind: "panel" };
    this.asked = side !== null;
    this.back = null;
    if (this.side.kind !== "panel") this.wanted = true;
    this.standing = noAttention;
  }

  private async fetchQuietly(): Promise<void> {
    try {
      this.report = await loadReport();
      this.host.requestUpdate();
    } catch {
      // The text stands without it. Who asks for it is told, and can try again.
    }
  }

  private async load(findings: Findings): Promise<void> {
    this.loading = true;
    const { wanted } = this;
    try {
      const [report, search] = await Promise.all([loadReport(), wanted ? this.openSearch() : null]);
      this.report = report;
      if (search) this.desk = new search.Desk(report, findings);
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
      this.host.requestUpdate();
    }
  }
}

/** What has the focus, in whatever shadow root. */
function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
