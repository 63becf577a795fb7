import type { LitElement } from "lit";
import type { Atlas } from "../../model/atlas.ts";
import { withFindings } from "../../derive/atlas.ts";
import type { Report } from "../../model/report.ts";
import type { SearchSession } from "../../search/session.ts";
import { Resource, loadCode } from "../../ui/resource.ts";
import type { State } from "../../state/state.ts";
import type { ViewDefinition } from "../../views/definition.ts";
import { views } from "../../views/registry.ts";
import type { EvidenceController } from "../evidence-controller.ts";
import { loadAtlas, loadFindings, loadReport } from "./load.ts";
import { messages } from "../messages.ja.ts";
import { loadSearchSession, loadMeeting, loadPanel } from "./chunks.ts";

/** All that the application loads for several of its parts; what one element alone opens, that element loads. */
export class Loads {
  /** What the first map needs. */
  readonly atlas: Resource<Atlas>;
  /** The same atlas with the report's text. */
  readonly text: Resource<Atlas>;
  /** The report around the rows, and what is known about its text. */
  readonly report: Resource<Report>;
  /** The search. */
  readonly session: Resource<SearchSession>;
  /** The controller of search and evidence beside the view; its chunk holds all code that waits for the first map. */
  readonly panel: Resource<EvidenceController>;
  /** The code of a presentation's head: without it, nothing but the head is missing. */
  readonly meeting: Resource<void>;

  /** The view that was entered last; the code of the first one is part of the application's. */
  private entered: ViewDefinition = views[0];
  private readonly views = new Map<ViewDefinition, Resource<unknown>>();
  private readonly seconds = new Map<ViewDefinition, Resource<unknown>>();
  private readonly changed: () => void;

  constructor(host: LitElement) {
    const changed = (this.changed = () => host.requestUpdate());
    this.atlas = new Resource({ log: "the map's data", reader: messages.loads.atlas }, loadAtlas, changed);
    this.text = new Resource(
      { log: "the report's text", reader: messages.loads.text },
      async (anew) => {
        const [atlas, findings] = await Promise.all([this.atlas.arrival(), loadFindings(anew)]);
        return withFindings(atlas, findings);
      },
      changed,
    );
    this.report = new Resource(
      { log: "the report around the rows", reader: messages.loads.report },
      loadReport,
      changed,
    );
    this.session = new Resource(
      { log: "the search", reader: messages.loads.session },
      async () => {
        const [code, report, { findings, survey }] = await Promise.all([
          loadCode(loadSearchSession),
          this.report.arrival(),
          this.text.arrival(),
        ]);
        if (!findings) throw new Error("the atlas has no text");
        return new code.SearchSession(report, findings, survey);
      },
      changed,
    );
    this.panel = new Resource(
      { log: "the side panel's code", reader: messages.loads.panel },
      async () => {
        const Controller = await loadCode(loadPanel);
        return new Controller(host, this);
      },
      changed,
    );
    this.meeting = new Resource(
      { log: "the presentation's code", reader: messages.loads.meeting },
      () => loadCode(loadMeeting),
      changed,
    );
  }

  /** The code of a view. An element may stand in the page before its code is there: it then comes to life when it is. */
  view(view: ViewDefinition): Resource<unknown> {
    const name = { log: `the code of the view ${view.id}`, reader: messages.loads.view };
    return keptIn(this.views, view, () => new Resource(name, () => loadCode(view.load), this.changed));
  }

  /** The code of what shows a second metric in a view; null where there is none of its own. */
  second(view: ViewDefinition): Resource<unknown> | null {
    const { loadSecond } = view;
    if (!loadSecond) return null;
    const name = { log: `the second metric's code in the view ${view.id}`, reader: messages.loads.second };
    return keptIn(this.seconds, view, () => new Resource(name, () => loadCode(loadSecond), this.changed));
  }

  /** Loads what a state shows when it is shown first; what did not come is tried again whenever a view is entered. */
  enter(view: ViewDefinition, { with: second, mode }: State): void {
    // It is fetched with all that comes after the first map, too: what tells of a failure is there.
    if (mode === "present") this.meeting.want();
    if (second !== null) this.second(view)?.want();
    if (view === this.entered) return;
    this.entered = view;
    this.view(view).load();
    if (view.needsReport) this.report.load();
    // Only the large map says that it has been painted, and not when it is left before.
    this.afterFirstMap();
  }

  /** Loads what comes after the first map, and does not share the line with what that needs. */
  afterFirstMap(): void {
    this.panel.load();
    this.text.load();
  }

  /** Loads once more all that did not come: what broke one load broke others with it. */
  retry(): void {
    const { atlas, text, report, session, panel, meeting, views, seconds } = this;
    for (const resource of [atlas, text, report, session, panel, meeting, ...views.values(), ...seconds.values()])
      resource.retry();
  }
}

function keptIn<Key, Made>(kept: Map<Key, Made>, key: Key, make: () => Made): Made {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}
