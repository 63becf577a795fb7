import css from "maplibre-gl/dist/maplibre-gl.css?inline";

/**
 * Gives a document or shadow root MapLibre's styles.
 *
 * A constructed sheet is allowed by the page's policy; a style element would not be.
 *
 * @returns a function that removes them
 */
export function adoptStyles(root: DocumentOrShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
