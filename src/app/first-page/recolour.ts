/** The attributes that a metric changes on the map. */
const paints = ["fill", "stroke"] as const;

/**
 * Has the page say what another metric says.
 *
 * @returns false where it does not know the metric, and has said nothing
 */
export function recolour(page: Element, metric: string | null): boolean {
  if (metric === null || metric === page.getAttribute("data-metric")) return true;
  const template = [...document.querySelectorAll<HTMLTemplateElement>("template[data-metric]")].find(
    (candidate) => candidate.dataset["metric"] === metric,
  );
  if (!template) return false;
  const colours = template.dataset["colours"]?.split(" ") ?? [];
  for (const element of page.querySelectorAll("first-svg-map :is([fill], [stroke])")) {
    for (const paint of paints) if (element.hasAttribute(paint)) element.setAttribute(paint, colours.shift() ?? "");
  }
  for (const part of template.content.children) page.querySelector(part.localName)?.replaceWith(part.cloneNode(true));
  choose(page, metric);
  return true;
}

/** Marks another metric as the chosen one of the list, which is the same for all. */
function choose(page: Element, metric: string): void {
  const [former, chosen] = [":checked", `[value="${metric}"]`].map((which) =>
    page.querySelector<HTMLInputElement>(`first-picker ${which}`),
  );
  if (!former || !chosen) return;
  const [asked, asking] = [former, chosen].map((radio) => radio.parentElement?.lastElementChild);
  const [folded] = page.querySelectorAll("first-picker strong");
  if (asked && asking) [asked.className, asking.className] = [asking.className, asked.className];
  if (folded) folded.textContent = chosen.ariaLabel;
  chosen.checked = true;
}

/** Outlines a municipality as the selected one, and no other; none with null. */
export function outlineOf(page: Element, code: string | null): void {
  for (const line of page.querySelectorAll(".asked")) line.remove();
  const shape = page.querySelector(`[data-code="${CSS.escape(code ?? "")}"]`);
  const layer = page.querySelector(".borders");
  if (!shape || !layer) return;
  for (const part of ["casing", "line"]) {
    const line = shape.cloneNode() as Element;
    line.removeAttribute("id");
    line.setAttribute("class", `asked ${part}`);
    layer.append(line);
  }
}
