import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { State, ViewId } from "../state/state.ts";
import type { EvidenceController } from "./evidence-controller.ts";
import { loadMeeting, loadPanel, loadSecond, loadView } from "./view-chunks.ts";

/**
 * Fetches the code of what a state shows when it is shown first. An element may stand in the page before its code is
 * there: it then comes to life when it is.
 */
export class ViewLoader implements ReactiveController {
  /** True where the view's code did not arrive. */
  viewFailed = false;
  /** True where the code of the second metric's symbols and tables did not arrive. */
  secondFailed = false;
  /** True where the side panel's code did not arrive. */
  panelFailed = false;

  private view: ViewId = "map";
  private secondAsked = false;
  private meetingAsked = false;

  /** @param onPanel gets what keeps search and evidence beside the view, once it is there */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onPanel: (controller: typeof EvidenceController) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether a view is asked for that was not shown just before. */
  show({ view, with: second, mode }: Pick<State, "view" | "with" | "mode">): boolean {
    // It is fetched with all that comes after the first map, too: what tells of a failure is there.
    if (mode === "present" && !this.meetingAsked) {
      this.meetingAsked = true;
      loadMeeting().catch(() => undefined);
    }
    if (view === "map" && second !== null && !this.secondAsked && !this.secondFailed) this.loadSecond();
    if (view === this.view) return false;
    this.view = view;
    this.loadView();
    return true;
  }

  /** Fetches the view's code, at first or once more. */
  loadView(): void {
    this.viewFailed = false;
    this.host.requestUpdate();
    const wanted = this.view;
    loadView(wanted).catch(() => {
      // Of a view that has been left meanwhile there is nothing to say.
      if (wanted === this.view) this.viewFailed = true;
      this.host.requestUpdate();
    });
  }

  /** Fetches what shows a second metric on the large map, at first or once more. */
  loadSecond(): void {
    this.secondAsked = true;
    this.secondFailed = false;
    this.host.requestUpdate();
    loadSecond().catch(() => {
      this.secondAsked = false;
      this.secondFailed = true;
      this.host.requestUpdate();
    });
  }

  /** Fetches the side panel, at first or once more. */
  loadPanel(): void {
    this.panelFailed = false;
    this.host.requestUpdate();
    loadPanel().then(this.onPanel, () => {
      this.panelFailed = true;
      this.host.requestUpdate();
    });
  }
}
