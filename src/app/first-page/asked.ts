import type { Action } from "../../state/action.ts";

/** What can be asked of the page before the application stands. */
export type Asked = Extract<Action, { readonly type: "choose-metric" | "select-municipality" | "toggle-value" }>;

/** Attribute of the page's root: what was clicked before the application could answer, in order. */
const askedAttribute = "data-asked";

/**
 * What a click on the drawn page asks for: a shape, which is let go where it is the outlined one, a metric of the rail,
 * a class of the legend; null for nothing.
 */
export function askedOf(target: Element): Asked | null {
  const municipality = target.closest("first-app [data-code]")?.getAttribute("data-code");
  if (municipality) {
    const selected = target.closest("first-app")?.querySelector(".asked")?.getAttribute("data-code");
    return { type: "select-municipality", municipality: municipality === selected ? null : municipality };
  }
  const metric = target.closest<HTMLInputElement>('first-app input[name="metric"]')?.value;
  if (metric) return { type: "choose-metric", metric };
  const value = target.closest<HTMLButtonElement>("first-legend button.entry")?.value;
  return value ? { type: "toggle-value", value } : null;
}

/** Keeps it for the application. Of metrics and municipalities the last one counts. */
export function keepAsked(asked: Asked): void {
  const before = kept().filter(({ type }) => type !== asked.type || type === "toggle-value");
  document.documentElement.setAttribute(askedAttribute, JSON.stringify([...before, asked]));
}

/** Takes what was asked of the page before the application stood. */
export function takeAsked(): readonly Asked[] {
  const asked = kept();
  document.documentElement.removeAttribute(askedAttribute);
  return asked;
}

function kept(): readonly Asked[] {
  return JSON.parse(document.documentElement.getAttribute(askedAttribute) ?? "[]") as Asked[];
}
