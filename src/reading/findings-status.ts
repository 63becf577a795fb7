import { type TemplateResult, html } from "lit";
import { AtlasEvent } from "../ui/atlas-event.ts";

/** Says that the report's text is on its way. */
export function textPending(): TemplateResult {
  return html`<p role="status">報告書の本文を読み込んでいます…</p>`;
}

/** Says that the report's text did not come, and lets the reader try again. */
export function textFailure(from: EventTarget): TemplateResult {
  return html`<p role="alert">
    報告書の本文を読み込めませんでした。
    <button class="button" @click=${() => from.dispatchEvent(new AtlasEvent({ kind: "retry" }))}>
      もう一度読み込む
    </button>
  </p>`;
}
