/** What the browser keeps of a choice; null where nothing is kept, or it keeps nothing at all. */
export function kept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // No failure: where nothing is kept, nothing was chosen.
    return null;
  }
}

/**
 * Has the browser keep a choice, or forget it with null.
 *
 * @returns false where it keeps nothing: the choice then lasts as long as the page
 */
export function keep(key: string, choice: string | null): boolean {
  try {
    if (choice === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, choice);
    return true;
  } catch {
    // No failure: whoever keeps it is told.
    return false;
  }
}

/** The one of some options that the browser keeps; the first where nothing was chosen, or it keeps nothing. */
export function keptOption<Option extends string>(key: string, options: readonly [Option, ...Option[]]): Option {
  const chosen = kept(key);
  return options.find((option) => option === chosen) ?? options[0];
}

/** Has the browser keep an option. The first one is no choice, and is forgotten. */
export function keepOption<Option extends string>(
  key: string,
  options: readonly [Option, ...Option[]],
  option: Option,
): void {
  keep(key, option === options[0] ? null : option);
}
