/**
 * The option that an arrow key leads to: from the field, which is -1, through all options and back to the field.
 *
 * @param count how many options there are
 */
export function stepped(active: number, step: 1 | -1, count: number): number {
  const stops = count + 1;
  return ((active + 1 + step + stops) % stops) - 1;
}
