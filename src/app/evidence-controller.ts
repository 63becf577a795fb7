import { type LitElement, type ReactiveController, html, nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import { searchMetricId } from "../model/hit-steps.ts";
import type { Report } from "../model/report.ts";
import { type Situation, sameSide } from "../state/history/situation.ts";
import type { State } from "../state/state.ts";
import type { ViewModel } from "../derive/view-model.ts";
import { type Attention, noAttention } from "../derive/highlight.ts";
import type { PassageList, Side, WantedPlace } from "../state/history/side.ts";
import appSideCss from "./atlas-app-side.css?inline";
import type { AtlasMessage } from "../ui/atlas-event.ts";
import { FocusKeeper } from "./focus-keeper.ts";
import { focused } from "../ui/focused.ts";
import { messages } from "./messages.ja.ts";
import type { SearchSession } from "../search/session.ts";
import type { LoadError, Resource } from "../ui/resource.ts";
import { sheet } from "../ui/style/sheet.ts";

/** What is loaded for what stands beside the view. */
export interface EvidenceLoads {
  readonly text: Resource<Atlas>;
  readonly report: Resource<Report>;
  readonly session: Resource<SearchSession>;
}

/**
 * Search and evidence beside the view: what stands there, and the atlas with the search's metric. The report comes with
 * the first full text that is shown, the code of search and evidence when it is first wanted, and neither before the
 * first map.
 */
export class EvidenceController implements ReactiveController {
  /** What stays marked while nothing is pointed at. */
  standing: Attention = noAttention;

  /** What was asked for: it stands also beside a view that leaves the panel no room by itself. */
  private side: Side | null = null;
  private place: WantedPlace | null = null;
  /** What had the focus before something was asked for beside the view. */
  private opener: HTMLElement | null = null;
  /** Whether what the search is made of is wanted, or the report alone. */
  private wanted = false;
  private reportWanted = false;
  /** Whether the search is loaded ahead: nobody is told where that fails. */
  private searchUseful = false;
  /** The last wish to go on in the list of what the search found. */
  private resultsWanted: object | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly loads: EvidenceLoads,
  ) {
    host.addController(this);
    new FocusKeeper(host);
    const { styleSheet } = sheet(appSideCss);
    if (styleSheet && host.shadowRoot) host.shadowRoot.adoptedStyleSheets.push(styleSheet);
  }

  hostConnected(): void {}

  /**
   * Called before each drawing: the side follows the situation, and what is wanted is loaded once the findings are there.
   */
  update({ state, side }: Situation): void {
    // Views may show the search's metric where nothing stands beside them, too.
    if (state.query !== "") this.wanted = true;
    const beside = state.mode === "explore";
    if (beside && !sameSide(side, this.side)) this.show(side);
    this.host.toggleAttribute("data-side", beside && this.side !== null);
    if ((this.wanted || this.searchUseful) && this.loads.text.value) this.loads.session.want();
  }

  /** The atlas with the search's metric; the atlas itself where nothing is searched for, or the search is not there yet. */
  atlasWith(atlas: Atlas, query: string): Atlas {
    return this.session && query !== "" ? this.session.atlasWith(atlas, query) : atlas;
  }

  /** Takes what concerns search and evidence. */
  receive(message: AtlasMessage): void {
    switch (message.kind) {
      case "standing":
        this.standing = message.attention;
        break;
      case "report-wanted":
        this.reportWanted = true;
        this.loads.report.load();
        break;
      case "atlas-wanted":
        message.take(this.wholeAtlas(message.query));
        return;
      case "report-useful":
        this.loads.report.want();
        return;
      case "search-useful":
        this.searchUseful = true;
        break;
      case "results-wanted":
        this.resultsWanted = {};
        break;
      case "place":
        this.place = { place: message.place };
        break;
      default:
        return;
    }
    this.host.requestUpdate();
  }

  /** Why something that was asked for is not there. Where the report was not, the text stands as well without it. */
  get failure(): LoadError | null {
    const { text, session, report } = this.loads;
    return (
      (this.wanted ? session.failure : null) ??
      (this.reportWanted ? report.failure : null) ??
      (this.listed && !this.session ? text.failure : null)
    );
  }

  private async wholeAtlas(query: string): Promise<Atlas> {
    const { text, session } = this.loads;
    const atlas = await text.arrival();
    return query === "" ? atlas : (await session.arrival()).countedIn(atlas, query);
  }

  private get session(): SearchSession | null {
    return this.loads.session.value;
  }

  /** Whether the search is open. */
  get searching(): boolean {
    return this.side?.kind === "search";
  }

  /** The list that the panel was come to from. */
  private get wayBack(): PassageList | null {
    return this.side?.kind === "panel" ? this.side.back : null;
  }

  /** Whether a list of passages has the panel's place. */
  private get listed(): boolean {
    return this.side !== null && this.side.kind !== "panel";
  }

  /** What stands beside the view. What is left stays where it was scrolled to. */
  beside(atlas: Atlas, view: ViewModel, state: State, panel: boolean) {
    const { side, session } = this;
    const centre = view.municipalities.find(({ selected }) => selected)?.centre?.id;
    const hits =
      session && centre !== undefined && state.query !== "" && view.metric.id !== searchMetricId
        ? session.hitsIn(state.query, centre)
        : null;
    return html`
      ${
        panel || side
          ? html`<atlas-panel
              .view=${view}
              .atlas=${atlas}
              .report=${this.loads.report.value}
              .hits=${hits}
              .place=${this.place}
              .back=${this.wayBack}
              ?closable=${side !== null}
              .failure=${this.loads.text.failure}
              ?hidden=${this.listed}
            ></atlas-panel>`
          : nothing
      }
      ${
        session && (this.searching || state.query !== "")
          ? html`<atlas-search
              class="screen-only"
              .view=${view}
              .query=${state.query}
              .session=${session}
              .wanted=${this.resultsWanted}
              ?hidden=${!this.searching}
            ></atlas-search>`
          : nothing
      }
      ${
        session && side?.kind === "value"
          ? html`<atlas-value-evidence
              class="screen-only"
              .atlas=${atlas}
              .metric=${side.metric}
              .value=${side.value}
            ></atlas-value-evidence>`
          : nothing
      }
      ${
        session || !this.listed
          ? nothing
          : html`<p class="side-status" role="status">${this.failure ? nothing : messages.reportLoading}</p>`
      }
    `;
  }

  private show(side: Side | null): void {
    const active = focused();
    const within = this.host.shadowRoot?.activeElement?.matches("atlas-search, atlas-value-evidence, atlas-panel");
    // Who goes on within the side, comes back to a list, or has a way back to it, has not asked for another one.
    const goesOn = within || sameSide(side, this.wayBack) || (side?.kind === "panel" && side.back !== null);
    const opens = side !== null && !goesOn;
    if (opens && active && active !== document.body) this.opener = active;
    // The focus does not go with what leaves.
    if (side === null && within) this.giveFocusBack();
    this.side = side;
    if (this.listed) this.wanted = true;
    this.standing = noAttention;
  }

  private giveFocusBack(): void {
    void this.host.updateComplete.then(() => this.opener?.focus());
  }
}
