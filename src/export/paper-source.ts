import { firstSheets } from "../derive/centre-sheets.ts";
import type { ViewModel } from "../derive/view-model.ts";
import type { Atlas } from "../model/atlas.ts";
import { requestAction } from "../ui/atlas-event.ts";
import type { PaperSource } from "./materials.ts";

/** The page for paper, as an element that shows a view can have it printed or changed. */
export function paperSource(
  element: HTMLElement & { readonly atlas: Pick<Atlas, "municipalities">; readonly view: ViewModel },
): PaperSource {
  return {
    print: () => window.print(),
    choose: (mode) => requestAction(element, { type: "choose-mode", mode }),
    chooseCentres: () => {
      const sheets = firstSheets(element.atlas, element.view.parameters);
      requestAction(element, { type: "choose-sheets", sheets });
    },
  };
}
