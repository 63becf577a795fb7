/** How a shape is drawn. What is null or missing is not drawn. */
export interface ShapeStyle {
  /** Six-digit hexadecimal sRGB colour. */
  readonly fill?: string;
  readonly stroke?: string;
  /** In units of the node's own group. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
  /** How a stroke ends; butt where nothing is said. Joins are always round. */
  readonly cap?: "round";
}

/** Nodes that are moved and scaled together: scaled about their own origin first, then moved. */
export interface GroupNode {
  readonly kind: "group";
  /** Name of the part, unique in its picture; drawing programs list it. */
  readonly id?: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly children: readonly PictureNode[];
}

/** A shape given by SVG path data. */
export interface PathNode extends ShapeStyle {
  readonly kind: "path";
  readonly id?: string;
  readonly d: string;
}

/** A rectangle along the axes. */
export interface RectNode extends ShapeStyle {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line. */
export interface LineNode extends ShapeStyle {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One line of text. */
export interface TextNode {
  readonly kind: "text";
  readonly text: string;
  /** The point that the anchor says. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Height of a full-width character. */
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  /** A line around the letters, and nothing in them: the halo that stands beneath a name. Width of the whole line. */
  readonly halo?: number;
}

/** What a picture consists of, before it becomes a file. */
export type PictureNode = GroupNode | PathNode | RectNode | LineNode | TextNode;

/** Nodes as they are, together. */
export function group(children: readonly PictureNode[], id?: string): GroupNode {
  return { kind: "group", x: 0, y: 0, scale: 1, children, ...(id === undefined ? {} : { id }) };
}

/** Nodes moved, and scaled before. */
export function placed(x: number, y: number, scale: number, children: readonly PictureNode[], id?: string): GroupNode {
  return { ...group(children, id), x, y, scale };
}
