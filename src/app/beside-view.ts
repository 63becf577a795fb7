import { nothing } from "lit";
import type { Atlas } from "../model/atlas.ts";
import type { Attention } from "../derive/highlight.ts";
import type { Situation } from "../state/history/situation.ts";
import type { ModeId } from "../state/state.ts";
import type { AtlasMessage } from "../ui/atlas-event.ts";
import type { Shown, ViewDefinition } from "../views/definition.ts";
import type { EvidenceController } from "./evidence-controller.ts";
import type { Loads } from "./loads/loads.ts";

/** What stands beside the view, from before its code is there: what is asked of it until then, it answers later. */
export class BesideView {
  /** True from the first painted map on: the panel's text takes as long to set as the map, and comes after it. */
  mapStands = false;

  /** True once something has stood there. */
  private stands = false;
  private readonly early: AtlasMessage[] = [];

  constructor(private readonly loads: Pick<Loads, "panel" | "text">) {}

  /** Null until its code has come. */
  get evidence(): EvidenceController | null {
    return this.loads.panel.value;
  }

  /**
   * What is marked: what is pointed at, else what the chosen sentence colours, where that sentence stands beside the
   * map.
   */
  attention(pointed: Attention, mode: ModeId): Attention {
    return pointed.kind === "none" && this.evidence && mode === "explore" ? this.evidence.standing : pointed;
  }

  /** Takes what concerns search and evidence. */
  receive(message: AtlasMessage): void {
    if (this.evidence) this.evidence.receive(message);
    else this.early.push(message);
  }

  /** Follows the situation, before each drawing. */
  update(situation: Situation): void {
    const { evidence } = this;
    if (!evidence) return;
    for (const message of this.early.splice(0)) evidence.receive(message);
    evidence.update(situation);
  }

  /** The atlas with the search's metric, where a search is there. */
  atlasWith(atlas: Atlas, query: string): Atlas {
    return this.evidence?.atlasWith(atlas, query) ?? atlas;
  }

  /** What stands there now. */
  template(situation: Situation, { atlas, view }: Shown, textComes: ViewDefinition["textComes"]) {
    this.stands ||= this.mayStand(situation);
    if (view.parameters.mode !== "explore" || !this.stands) return nothing;
    return this.evidence?.beside(atlas, view, situation.state, this.mapStands || textComes === "at-once") ?? nothing;
  }

  /** What lists sentences waits for them: its lines would make room for each. */
  private mayStand({ state, side }: Situation): boolean {
    const { value, failure } = this.loads.text;
    return state.municipality !== null || side !== null || value !== null || failure !== null;
  }
}
