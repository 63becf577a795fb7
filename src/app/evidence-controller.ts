import { type LitElement, type ReactiveController, html, nothing } from "lit";
import type { Atlas, Findings } from "../model/atlas.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import type { SentencePlace } from "../text/sentence.ts";
import { loadReport } from "./load-report.ts";
import type { Report } from "../model/report.ts";
import type { State } from "../state/state.ts";
import type { View } from "../derive/view-model.ts";
import { type Attention, noAttention } from "../derive/highlight.ts";
import { type PassageList, type Side, sideAfter } from "../state/side.ts";
import appSideCss from "./atlas-app-side.css?inline";
import type { AtlasMessage } from "../ui/atlas-event.ts";
import { focused } from "../ui/focused.ts";
import type { Desk } from "../search/desk.ts";
import { sheet } from "../ui/sheet.ts";

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

  /** What was asked for: it stands also beside a view that leaves the panel no room by itself. */
  private side: Side | null = null;
  /** The state that the side stood beside last. */
  private state: State | null = null;
  private place: WantedPlace | null = null;
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

  constructor(
    private readonly host: LitElement,
    private readonly openSearch = () => import("../search/search-and-evidence.ts"),
  ) {
    host.addController(this);
    const { styleSheet } = sheet(appSideCss);
    if (styleSheet && host.shadowRoot) host.shadowRoot.adoptedStyleSheets.push(styleSheet);
  }

  hostConnected(): void {}

  /**
   * Called before each drawing: the side follows what is shown, and what is wanted is loaded once the findings are there.
   *
   * @param stepped whether the state came by a step in the history
   */
  update(atlas: Atlas, after: State, stepped: boolean): void {
    // Views may show the search's metric where nothing stands beside them, too.
    if (after.query !== "") this.wanted = true;
    const beside = after.mode === "explore";
    if (beside) this.follow(after, stepped);
    this.host.toggleAttribute("data-side", beside && this.side !== null);
    if (atlas.findings && this.lacking && !this.loading && !this.failed) void this.load(atlas.findings, atlas);
  }

  /** The atlas with the search's metric; the atlas itself where nothing is searched for, or the search is not there yet. */
  atlasWith(atlas: Atlas, query: string): Atlas {
    return this.desk && query !== "" ? this.desk.atlasWith(atlas, query) : atlas;
  }

  /** Takes what concerns search and evidence. */
  receive(message: AtlasMessage): void {
    switch (message.kind) {
      case "side":
        // Who comes back to a list has not opened another one.
        if (message.side && !this.listed && message.side !== this.wayBack) this.opener = focused();
        this.show(message.side);
        if (!message.side) this.giveFocusBack();
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
        if (this.side?.kind !== "panel") {
          // The municipality is selected already, but has not been drawn.
          const municipality = this.state?.municipality ?? null;
          this.side = { kind: "panel", back: this.side && { list: this.side, municipality } };
        }
        this.place = { place: message.place };
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
    return this.side?.kind === "search";
  }

  /** The list that the panel was come to from. */
  private get wayBack(): PassageList | null {
    return (this.side?.kind === "panel" && this.side.back?.list) || null;
  }

  /** Whether a list of passages has the panel's place. */
  private get listed(): boolean {
    return this.side !== null && this.side.kind !== "panel";
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
        panel || side
          ? html`<atlas-panel
              .view=${view}
              .atlas=${atlas}
              .report=${this.report}
              .hits=${hits}
              .place=${this.place}
              .back=${this.wayBack}
              ?closable=${side !== null}
              ?failed=${findingsFailed}
              ?hidden=${this.listed}
            ></atlas-panel>`
          : nothing
      }
      ${
        desk && (this.searching || state.query !== "")
          ? html`<atlas-search
              .view=${view}
              .query=${state.query}
              .desk=${desk}
              ?hidden=${!this.searching}
            ></atlas-search>`
          : nothing
      }
      ${
        desk && side?.kind === "value"
          ? html`<atlas-value-evidence
              .atlas=${atlas}
              .metric=${side.metric}
              .value=${side.value}
            ></atlas-value-evidence>`
          : nothing
      }
      ${
        desk || !this.listed
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
    this.side = side;
    if (this.listed) this.wanted = true;
    this.standing = noAttention;
  }

  private follow(after: State, stepped: boolean): void {
    const { state: before, side } = this;
    this.state = after;
    const next = sideAfter({ before, after, stepped }, side);
    if (next === side) return;
    // The focus does not go with what leaves by itself.
    if (this.host.shadowRoot?.activeElement?.matches("atlas-search, atlas-value-evidence")) this.giveFocusBack();
    this.show(next);
  }

  private giveFocusBack(): void {
    void this.host.updateComplete.then(() => this.opener?.focus());
  }

  private async fetchQuietly(): Promise<void> {
    try {
      this.report = await loadReport();
      this.host.requestUpdate();
    } catch {
      // The text stands without it. Who asks for it is told, and can try again.
    }
  }

  private async load(findings: Findings, { survey }: Atlas): Promise<void> {
    this.loading = true;
    const { wanted } = this;
    try {
      const [report, search] = await Promise.all([loadReport(), wanted ? this.openSearch() : null]);
      this.report = report;
      if (search) this.desk = new search.Desk(report, findings, survey);
    } catch {
      this.failed = true;
    } finally {
      this.loading = false;
      this.host.requestUpdate();
    }
  }
}
