/**
 * Which of a menu's entries a key leads to; null where it leads to none.
 *
 * @param index of the entry that has the focus; negative where none has
 */
export function indexAfter(key: string, index: number, count: number): number | null {
  if (index < 0) return null;
  switch (key) {
    case "ArrowDown":
      return (index + 1) % count;
    case "ArrowUp":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
