/**
 * Runs the application, whose code stands in the page as a text: run by the browser at once, it would hold up the first
 * paint.
 */
export function loadApplication(): Promise<void> {
  const script = document.createElement("script");
  script.type = "module";
  script.text = document.getElementById("application")?.textContent ?? "";
  document.head.append(script);
  return Promise.resolve();
}
