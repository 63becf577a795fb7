import { type TemplateResult, html } from "lit";
import type { ContentsEntry } from "./derive/document.ts";
import { messages } from "./messages.ja.ts";

/** What the table of contents lists, and what it calls when the reader follows an entry. */
export interface ContentsProperties {
  readonly entries: readonly ContentsEntry[];
  /** Anchor of the entry that is being read. */
  readonly current: string | null;
  readonly onFollow: (anchor: string) => void;
}

/** The table of contents: beside the text, or folded above it for lack of room. */
export function reportContents(properties: ContentsProperties): TemplateResult {
  return html`
    <nav class="contents text-note screen-only" aria-label=${messages.contents.name} data-added>
      ${list(properties)}
    </nav>
    <details class="contents-drawn text-note screen-only" data-added>
      <summary>${messages.contents.heading}</summary>
      <nav aria-label=${messages.contents.name}>${list(properties)}</nav>
    </details>
  `;
}

function list({ entries, current, onFollow }: ContentsProperties): TemplateResult {
  const follow = (anchor: string) => (event: MouseEvent) => {
    // The browser itself opens the link in another window or tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).closest("details")?.removeAttribute("open");
    onFollow(anchor);
  };
  return html`<ol>
    ${entries.map(
      ({ anchor, level, label }) =>
        html`<li data-level=${level}>
          <a href="#${anchor}" aria-current=${anchor === current ? "location" : "false"} @click=${follow(anchor)}
            >${label}</a
          >
        </li>`,
    )}
  </ol>`;
}
