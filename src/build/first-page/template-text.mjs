// Plain JavaScript, because the types of @lit-labs/ssr declare an `Array.flat` of their own for the whole project.
import { render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";

/** Renders a template as text, elements in it with what stands in their shadow roots. */
export function templateText(template) {
  return collectResultSync(render(template));
}
