import type { Geography } from "../../atlas.ts";
import { segmentFloats, segmentsOf } from "./segments.ts";

/** The edges of one municipality on the graphics card. */
export interface ShapeBuffer {
  readonly vertexArray: WebGLVertexArrayObject | null;
  readonly buffer: WebGLBuffer | null;
  /** How many edges. */
  readonly count: number;
  /** A corner of the shape, as the edges are given. */
  readonly anchor: readonly [number, number];
}

/** Loads every municipality's edges, by code; each edge is one instance, so that one buffer serves mask and lines. */
export function createShapeBuffers(
  gl: WebGL2RenderingContext,
  geography: Geography,
  origin: readonly [number, number],
): ReadonlyMap<string, ShapeBuffer> {
  const entries = Object.entries(geography.municipalities).map(([code, geometry]): [string, ShapeBuffer] => {
    const segments = segmentsOf(geometry, origin);
    const vertexArray = gl.createVertexArray();
    const buffer = gl.createBuffer();
    gl.bindVertexArray(vertexArray);
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, segments, gl.STATIC_DRAW);
    const stride = segmentFloats * segments.BYTES_PER_ELEMENT;
    const attributes = [
      [0, 4, 0],
      [1, 2, 4 * segments.BYTES_PER_ELEMENT],
      [2, 1, 6 * segments.BYTES_PER_ELEMENT],
    ] as const;
    for (const [place, length, offset] of attributes) {
      gl.enableVertexAttribArray(place);
      gl.vertexAttribPointer(place, length, gl.FLOAT, false, stride, offset);
      gl.vertexAttribDivisor(place, 1);
    }
    const anchor = [segments[0] ?? 0, segments[1] ?? 0] as const;
    return [code, { vertexArray, buffer, count: segments.length / segmentFloats, anchor }];
  });
  gl.bindVertexArray(null);
  return new Map(entries);
}
