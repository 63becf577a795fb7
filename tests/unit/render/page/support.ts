import { DOMParser } from "@xmldom/xmldom";
import type { Picture } from "../../../../src/render/page/compose.ts";
import type { PictureNode, TextNode } from "../../../../src/render/page/node/nodes.ts";
import { textWidth } from "../../../../src/render/page/node/text-width.ts";

/**
 * An SVG file read back.
 *
 * @throws Error where it is not well-formed
 */
export function parsed(svg: string): Document {
  const fail = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  }).parseFromString(svg, "image/svg+xml");
}

/** All elements of a name. */
export function elements(root: Document | Element, name: string): Element[] {
  return Array.from(root.getElementsByTagName(name));
}

/** All texts of a file in its order, halos left out. */
export function textsOf(svg: string): string[] {
  // The texts alone: of a map, nearly all is paths.
  const texts = svg.match(/<text [^>]*>.*?<\/text>/gsu) ?? [];
  return elements(parsed(`<svg>${texts.join("")}</svg>`), "text")
    .filter((text) => !text.hasAttribute("stroke"))
    .map((text) => text.textContent ?? "");
}

/** A text where it stands on its page, in design units, by the table of widths. */
export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Ids of the groups that it stands in. */
  readonly groups: readonly string[];
}

const placed = new WeakMap<readonly PictureNode[], readonly PlacedText[]>();

/** The texts of a picture's nodes with their places, halos left out. */
export function placedTexts({ parts }: Pick<Picture, "parts">): readonly PlacedText[] {
  const texts = placed.get(parts) ?? textsIn(parts);
  placed.set(parts, texts);
  return texts;
}

function textsIn(parts: readonly PictureNode[]): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (nodes: readonly PictureNode[], x: number, y: number, scale: number, groups: readonly string[]) => {
    for (const node of nodes) {
      if (node.kind === "group") {
        const inner = node.id === undefined ? groups : [...groups, node.id];
        walk(node.children, x + node.x * scale, y + node.y * scale, scale * node.scale, inner);
      } else if (node.kind === "text" && node.halo === undefined) {
        found.push(placedText(node, x, y, scale, groups));
      }
    }
  };
  walk(parts, 0, 0, 1, []);
  return found;
}

function placedText(
  { text, x, y, size, anchor }: TextNode,
  originX: number,
  originY: number,
  scale: number,
  groups: readonly string[],
): PlacedText {
  const width = textWidth(text) * size * scale;
  const at = originX + x * scale;
  const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
  const baseline = originY + y * scale;
  return {
    text,
    size: size * scale,
    left,
    right: left + width,
    top: baseline - size * scale * 0.88,
    bottom: baseline + size * scale * 0.12,
    groups,
  };
}

/** Pairs of texts that cover each other, but for those on maps, whose names have rules of their own. */
export function overlaps(picture: Pick<Picture, "parts">): string[] {
  const texts = placedTexts(picture)
    .filter(({ groups }) => !groups.some((id) => id.startsWith("map")))
    .sort((one, other) => one.top - other.top);
  return texts.flatMap((one, index) => {
    const found: string[] = [];
    // From the top: none after the first that begins below this one can cover it.
    for (const other of texts.slice(index + 1)) {
      if (other.top + 1 >= one.bottom - 1) break;
      const beside = one.left >= other.right - 1 || other.left >= one.right - 1 || one.top + 1 >= other.bottom - 1;
      if (!beside) found.push(`${one.text} × ${other.text}`);
    }
    return found;
  });
}

/** Texts that do not lie on their page. */
export function offPage(picture: Picture): PlacedText[] {
  const { designWidth, designHeight } = picture;
  return placedTexts(picture).filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > designWidth || bottom > designHeight,
  );
}
