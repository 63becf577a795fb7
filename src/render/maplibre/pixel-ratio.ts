/**
 * Watches how many device pixels a CSS pixel has: it changes when the window goes to another screen, or the page is zoomed.
 *
 * @returns a function that ends the watch
 */
export function watchPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList;
  const watch = () => {
    // A query for "any other ratio than now" does not exist, so it is made anew after each change.
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener("change", told, { once: true });
  };
  const told = () => {
    watch();
    changed();
  };
  watch();
  return () => query.removeEventListener("change", told);
}
