import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Which way a sheet is held. */
export type Orientation = "portrait" | "landscape";

/** Margins of a sheet in millimetres. The lower one leaves room for the foot. */
const sheetMargin = { side: 14, top: 12, foot: 16 } as const;

/**
 * Sets the paper of the whole document while its host stands in it: size, margins, and a foot with the page's number.
 *
 * An `@page` rule counts only in the document's own style sheets, not in a shadow root's.
 */
export class PaperController implements ReactiveController {
  private sheet: CSSStyleSheet | null = null;
  private rule = "";

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(this.rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((candidate) => candidate !== this.sheet);
    this.sheet = null;
  }

  /** @param foot the text at every page's foot, beside its number */
  use(orientation: Orientation, foot: string): void {
    this.rule = pageRule(orientation, foot);
    this.sheet?.replaceSync(this.rule);
  }
}

/** The `@page` rule for a sheet; browsers that know no margin boxes leave the foot empty. */
export function pageRule(orientation: Orientation, foot: string): string {
  const type = "font-family: sans-serif; font-size: 8.5pt; color: #4d4d4f; vertical-align: top; padding-top: 3mm;";
  return `@page {
    size: A4 ${orientation};
    margin: ${sheetMargin.top}mm ${sheetMargin.side}mm ${sheetMargin.foot}mm;
    @bottom-left { content: "${cssText(foot)}"; ${type} }
    @bottom-right { content: counter(page) " / " counter(pages); ${type} }
  }`;
}

/** A text within a CSS string. */
function cssText(text: string): string {
  return text.replace(/["\\]/gu, "\\$&").replace(/\p{Cc}/gu, " ");
}
