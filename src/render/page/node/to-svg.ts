import { locale } from "../../../messages/ja/locale.ts";
import { escaped, lineOf } from "../../../text/markup.ts";
import type { PictureNode, ShapeStyle, TextNode } from "./nodes.ts";

/** A whole picture as plain data. */
export interface SvgDocument {
  /** Size in pixels at which viewers show it first and at which it is rastered. */
  readonly width: number;
  readonly height: number;
  /** The units that the nodes are given in. */
  readonly designWidth: number;
  readonly designHeight: number;
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly PictureNode[];
}

/** Fonts with Japanese letters. Lines are broken for the widths of the first ones. */
const fontFamily = "Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, Meiryo, sans-serif";

/**
 * Writes a picture as SVG, the same bytes for the same picture.
 *
 * It uses only what every program draws alike: attributes, but no style sheet, pattern, reference or clip. PowerPoint
 * and LibreOffice know neither `paint-order` nor `dominant-baseline`, so these are not used.
 */
export function toSvg({ width, height, designWidth, designHeight, ...rest }: SvgDocument): string {
  const { title, description, nodes } = rest;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
      ` viewBox="0 0 ${number(designWidth)} ${number(designHeight)}" xml:lang="${locale.language}" font-family="${fontFamily}">`,
    `<title>${line(title)}</title>`,
    `<desc>${line(description)}</desc>`,
    ...nodes.map(nodeToSvg),
    "</svg>",
    "",
  ].join("\n");
}

function line(text: string): string {
  return escaped(lineOf(text));
}

function nodeToSvg(node: PictureNode): string {
  switch (node.kind) {
    case "group": {
      const moved = node.x === 0 && node.y === 0 ? [] : [`translate(${number(node.x)} ${number(node.y)})`];
      const scaled = node.scale === 1 ? [] : [`scale(${number(node.scale)})`];
      const transform = [...moved, ...scaled].join(" ");
      const attributes = (node.id ? ` id="${escaped(node.id)}"` : "") + (transform && ` transform="${transform}"`);
      return `<g${attributes}>${node.children.map(nodeToSvg).join("\n")}</g>`;
    }
    case "path":
      return `<path${node.id ? ` id="${escaped(node.id)}"` : ""} d="${node.d}"${styled(node)}/>`;
    case "rect": {
      const { x, y, width, height } = node;
      const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
      return `<rect ${box}${styled(node)}/>`;
    }
    case "line": {
      const { x1, y1, x2, y2 } = node;
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"${styled(node)}/>`;
    }
    case "text":
      return textToSvg(node);
  }
}

function styled({ fill, stroke, strokeWidth, cap }: ShapeStyle): string {
  const parts = [` fill="${fill ?? "none"}"`];
  if (stroke !== undefined && strokeWidth !== undefined) {
    parts.push(` stroke="${stroke}" stroke-width="${number(strokeWidth)}" stroke-linejoin="round"`);
    if (cap) parts.push(` stroke-linecap="${cap}"`);
  }
  return parts.join("");
}

function textToSvg({ text, x, y, size, bold, anchor, fill, halo: width }: TextNode): string {
  const place = `x="${number(x)}" y="${number(y)}" font-size="${number(size)}"`;
  const font = (bold ? ` font-weight="700"` : "") + (anchor === "start" ? "" : ` text-anchor="${anchor}"`);
  // The halo's letters are filled too; where the line is thinner than a letter's stroke, a gap would show.
  const ink = width
    ? ` fill="${fill}" stroke="${fill}" stroke-width="${number(width)}" stroke-linejoin="round"`
    : ` fill="${fill}"`;
  return `<text ${place}${font}${ink}>${line(text)}</text>`;
}

/** A number in as few digits as it takes, two after the point at most. */
export function number(value: number, digits = 2): string {
  const factor = 10 ** digits;
  return `${Math.round(value * factor) / factor}`;
}
