/** The text that a document shows, with additions kept apart. */
export interface ShownText {
  /** The text of all that has `data-source`, in the order of its numbers, without white space. */
  readonly source: string;
  /** Text that is neither the source's nor marked as added. */
  readonly stray: readonly string[];
  /** Numbers of the source that are there twice. */
  readonly twice: readonly number[];
  /** Numbers of the source that are not visible. */
  readonly unseen: readonly number[];
}

/**
 * Reads a document through all shadow roots. It runs in the page, so it may use nothing from this module.
 *
 * @param root the document's element
 */
export function readShownText(root: Element): ShownText {
  const texts = new Map<number, string>();
  const stray: string[] = [];
  const twice: number[] = [];
  const unseen: number[] = [];
  const walk = (node: Node, source: number | null): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").replace(/\s+/gu, "");
      if (text === "") return;
      if (source === null) stray.push(text);
      else texts.set(source, (texts.get(source) ?? "") + text);
      return;
    }
    if (!(node instanceof Element) || node.hasAttribute("data-added")) return;
    let within = source;
    if (node.hasAttribute("data-source")) {
      within = Number(node.getAttribute("data-source"));
      if (texts.has(within) || source !== null) twice.push(within);
      texts.set(within, "");
      if (node.textContent.trim() !== "" && !node.checkVisibility({ visibilityProperty: true })) unseen.push(within);
    }
    const inside =
      node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
    for (const child of inside) walk(child, within);
  };
  walk(root, null);
  const source = [...texts.entries()].sort(([one], [other]) => one - other);
  return { source: source.map(([, text]) => text).join(""), stray, twice, unseen };
}

/** The source as it is compared: without white space and without the scan's stray markup. */
export function bareSource(source: string): string {
  return source.replace(/<\/?p>|<ul[^<>]*>/gu, "").replace(/\s+/gu, "");
}
