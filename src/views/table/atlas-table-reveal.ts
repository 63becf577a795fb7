/**
 * Scrolls the active column and the selected row into sight, since they may have been chosen elsewhere. Nothing moves if
 * they are in sight already, and the page around the table never does.
 */
export function revealChosen(scroller: HTMLElement, head: HTMLElement): void {
  const column = head.querySelector("th.active")?.getBoundingClientRect();
  const row = scroller.querySelector("tr[data-selected]")?.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const names = head.querySelector("th")?.clientWidth ?? 0;
  scroller.scrollBy({
    left: column ? distance(column.left, column.right, frame.left + names, frame.right) : 0,
    top: row ? distance(row.top, row.bottom, frame.top + head.clientHeight, frame.bottom) : 0,
    behavior: "instant",
  });
}

/** How far a span must move to lie between two edges. One that is too long for them shows its start. */
function distance(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? Math.min(to - end, from - start) : 0;
}
