/**
 * Leads to a field and selects all of it, so that Ctrl+C copies it. Selecting alone would leave the keys where they
 * were.
 */
export function takeWhole(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.focus();
  field.select();
}
