/** How a shape is drawn. What is null or missing is not drawn. */
export interface ShapeStyle {
  /** Six-digit hexadecimal sRGB colour. */
  readonly fill?: string;
  readonly stroke?: string;
  /** In units of the node's own group. */
  readonly strokeWidth?: number;
  /** How a stroke ends, by default butt. Joins are always round. */
  readonly cap?: "round";
}

/** Nodes that are first scaled about their origin and then moved, together. */
export interface GroupNode {
  readonly kind: "group";
  /** Name of the part, unique in its picture. Drawing programs list it. */
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
  /** Horizontal position of the anchor. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Height of a full-width character. */
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  readonly fill: string;
  /** Width of a line around the letters in their own colour: the halo beneath a name. */
  readonly halo?: number;
}

/** What a picture consists of, before it becomes a file. */
export type PictureNode = GroupNode | PathNode | RectNode | LineNode | TextNode;

/** Groups nodes without moving them. */
export function group(children: readonly PictureNode[], id?: string): GroupNode {
  return { kind: "group", x: 0, y: 0, scale: 1, children, ...(id === undefined ? {} : { id }) };
}

/** Groups nodes, scaled and then moved. */
export function placed(x: number, y: number, scale: number, children: readonly PictureNode[], id?: string): GroupNode {
  return { ...group(children, id), x, y, scale };
}
