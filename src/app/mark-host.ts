import type { State } from "../state/state.ts";
import type { ViewDefinition } from "../views/definition.ts";

/** Writes on the application's own element what its style sheets lay the page by: the mode, and what the view asks for. */
export function markHost(host: Element, shown: State, { layout, second, shell }: ViewDefinition): void {
  host.setAttribute("data-mode", shown.mode);
  host.setAttribute("data-layout", layout);
  host.setAttribute("data-narrow-scroll", shell.narrowScroll);
  host.setAttribute("data-paper", shell.paper);
  host.toggleAttribute("data-second", second === "symbols" && shown.with !== null);
}
