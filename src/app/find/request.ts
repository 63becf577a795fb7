import { leadTo } from "../../search/lead.ts";
import { showing } from "../../search/places.ts";
import type { Change } from "../../state/history/situation.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { AtlasEvent, requestAction, requestGesture, requestSide } from "../../ui/atlas-event.ts";
import type { FindOption } from "./options.ts";

/** An option that asks something of the application. */
type Asking = Exclude<FindOption, { kind: "more" }>;

/** Whether an option leads to the list of what the search finds. */
export function leadsToList({ kind }: Asking): boolean {
  return kind === "term" || kind === "report" || kind === "reopen";
}

/**
 * Asks the application for what an option stands for.
 *
 * @param text what is typed
 */
export function request(from: EventTarget, view: ViewModel, option: Asking, text: string): void {
  switch (option.kind) {
    case "place":
      requestAction(from, showing(option.place));
      break;
    case "passage": {
      const { centre, hit } = option.found;
      const codes = view.centres.find(({ id }) => id === centre)?.municipalities.map(({ code }) => code) ?? [];
      leadTo(from, view, hit, codes, searchFor(text));
      break;
    }
    case "term":
    case "report":
      requestGesture(from, ...searchFor(option.typed));
      break;
    case "reopen":
      requestSide(from, { kind: "search" });
      break;
    case "end":
      requestGesture(from, { type: "search", query: "" }, { type: "show-side", side: null });
  }
  if (leadsToList(option)) from.dispatchEvent(new AtlasEvent({ kind: "results-wanted" }));
}

/** Searches the report, and shows the list also where it had been closed. */
function searchFor(query: string): readonly Change[] {
  return [
    { type: "search", query },
    { type: "show-side", side: { kind: "search" } },
  ];
}
