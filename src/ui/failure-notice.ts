import { type TemplateResult, html, nothing } from "lit";
import "./atlas-notice.ts";

/** Something that did not arrive, with the way to try again; nothing where it did. */
export function failureNotice(failed: boolean, message: string, retry: () => void): TemplateResult | typeof nothing {
  return failed
    ? html`<atlas-notice error message=${message} action="もう一度読み込む" @act=${retry}></atlas-notice>`
    : nothing;
}
