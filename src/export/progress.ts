import { type TemplateResult, html, nothing } from "lit";
import type { ExportController } from "./export-controller.ts";
import type { MaterialId } from "./materials.ts";
import { said } from "./messages.ja.ts";

/** The progress of an export, and the button that stops it. A short export shows neither. */
export function progressTemplate<From extends MaterialId>(
  exports: Pick<ExportController<From>, "progress" | "stop">,
): TemplateResult | typeof nothing {
  const { progress } = exports;
  if (!progress) return nothing;
  return html`<progress max="1" .value=${progress.share} aria-label=${said.progress}></progress>
    <button class="button stop" @click=${() => exports.stop()}>${said.stop}</button>`;
}
