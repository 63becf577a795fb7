/**
 * Brings the active column and the selected row into sight: chosen elsewhere, they may be anywhere in the table; chosen
 * here, they are in sight, and nothing moves. The page around the table stays where it is.
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

/** How far something must move to lie between two edges; its start counts more where it is larger than they let it be. */
function distance(from: number, to: number, start: number, end: number): number {
  if (from < start) return from - start;
  return to > end ? Math.min(to - end, from - start) : 0;
}
