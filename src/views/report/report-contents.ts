import { type TemplateResult, html, nothing } from "lit";
import type { Centre } from "../../model/atlas.ts";
import { pageAnchor } from "../../text/anchors.ts";
import type { ContentsEntry } from "./derive/document.ts";
import { messages } from "./messages.ja.ts";

/** What the table of contents lists, and what it calls when the reader follows an entry. */
export interface ContentsProperties {
  readonly entries: readonly ContentsEntry[];
  /** Anchor of the entry that is being read. */
  readonly current: string | null;
  readonly onFollow: (anchor: string) => void;
}

/** The report's own entries; a centre's page is called as the page calls the centre, where that has other letters. */
export function printedEntries(
  entries: readonly ContentsEntry[],
  centres: readonly Centre[],
): readonly ContentsEntry[] {
  const names = new Map(centres.flatMap(({ id, name, printed }) => (printed ? [[pageAnchor(id), name] as const] : [])));
  return entries.map((entry) => {
    const label = names.get(entry.anchor);
    return label === undefined ? { ...entry, printed: true } : { ...entry, label };
  });
}

/** The table of contents: beside the text, or folded above it for lack of room. */
export function reportContents(properties: ContentsProperties): TemplateResult {
  return html`
    <nav
      class="contents sticks scrolls text-note broad-only screen-only"
      aria-label=${messages.contents.name}
      data-added
    >
      ${list(properties)}
    </nav>
    <details class="contents-drawn sticks scrolls text-note slim-only screen-only" data-added>
      <summary class="bold">${messages.contents.heading}</summary>
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
      ({ anchor, level, label, printed }) =>
        html`<li data-level=${level}>
          <a
            lang=${printed ? "ja" : nothing}
            href="#${anchor}"
            aria-current=${anchor === current ? "location" : "false"}
            @click=${follow(anchor)}
            >${label}</a
          >
        </li>`,
    )}
  </ol>`;
}
