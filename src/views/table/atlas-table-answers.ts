import type { TableRow } from "./derive/table.ts";
import { requestGesture } from "../../ui/atlas-event.ts";

/** Opens the panel of one of the municipalities that have a cell's answer, because its quotes stand there. */
export function openAnswer(from: EventTarget, event: Event, rows: readonly TableRow[]): void {
  const answer = answerOf(event);
  if (!answer || window.getSelection()?.toString()) return;
  const row = rows.find(({ id }) => id === answer.closest("tr")?.getAttribute("data-id"));
  const [member] = answer.dataset["members"]?.split(" ") ?? [];
  const municipality = row?.municipalities.find(({ name }) => name === member) ?? row?.municipalities[0];
  if (!municipality) return;
  requestGesture(
    from,
    { type: "select-municipality", municipality: municipality.code },
    { type: "choose-metric", metric: answer.dataset["metric"] ?? "" },
    { type: "show-side", side: { kind: "panel", back: null } },
  );
}

/**
 * Moves the focus by arrow keys from a row's name through its answers, and up and down a column, so that Tab need not pass
 * hundreds of them.
 */
export function walkAnswers(from: EventTarget, event: KeyboardEvent, rows: readonly TableRow[]): void {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return;
  const answer = answerOf(event);
  if (answer && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    openAnswer(from, event, rows);
    return;
  }
  const row = target.closest("tr");
  if (!row || (!answer && !target.closest("tbody th, tbody .place"))) return;
  const stops = stopsOf(row);
  const at = answer ? stops.indexOf(answer) : -1;
  const next =
    event.key === "ArrowRight"
      ? stops[at + 1]
      : event.key === "ArrowLeft"
        ? at > 0
          ? stops[at - 1]
          : answer && row.querySelector<HTMLElement>("button.name")
        : event.key === "ArrowDown"
          ? inRow(row.nextElementSibling, answer)
          : event.key === "ArrowUp"
            ? inRow(row.previousElementSibling, answer)
            : null;
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function answerOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLElement>(".answer") : null;
}

function stopsOf(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(".answer")];
}

/** The answer or name in the same column of another row. */
function inRow(row: Element | null, answer: HTMLElement | null): HTMLElement | null {
  if (!row) return null;
  if (!answer) return row.querySelector<HTMLElement>("button.name");
  return stopsOf(row).find(({ dataset }) => dataset["metric"] === answer.dataset["metric"]) ?? null;
}
