import type { Geography } from "../../../model/geography.ts";
import { segmentFloats, segmentsOf } from "./segments.ts";

/** The edges of one municipality on the graphics card. */
export interface ShapeBuffer {
  readonly vertexArray: WebGLVertexArrayObject | null;
  readonly buffer: WebGLBuffer | null;
  /** Number of edges. */
  readonly count: number;
  /** A corner of the shape, as the edges are given. */
  readonly anchor: readonly [number, number];
}

/** The edges of all municipalities. */
export interface ShapeBuffers {
  /** By municipality code. */
  readonly shapes: ReadonlyMap<string, ShapeBuffer>;
  /** Draws each edge as a triangle with a point elsewhere: corners 0 to 2. */
  readonly drawFan: (shape: ShapeBuffer) => void;
}

/** Of a triangle. */
const corners = 3;

/**
 * Loads every municipality's edges.
 *
 * Each edge is repeated for its corners, and the vertex number tells the corner. Instancing would avoid the repetition,
 * but a software renderer draws instances one by one, which took two seconds a frame.
 */
export function createShapeBuffers(
  gl: WebGL2RenderingContext,
  geography: Geography,
  origin: readonly [number, number],
): ShapeBuffers {
  const shapes = new Map(
    Object.entries(geography.municipalities).map(
      ([code, geometry]) => [code, createShape(gl, segmentsOf(geometry, origin))] as const,
    ),
  );
  gl.bindVertexArray(null);
  return {
    shapes,
    drawFan: ({ vertexArray, count }) => {
      gl.bindVertexArray(vertexArray);
      gl.drawArrays(gl.TRIANGLES, 0, count * corners);
    },
  };
}

function createShape(gl: WebGL2RenderingContext, segments: Float32Array): ShapeBuffer {
  const count = segments.length / segmentFloats;
  const vertices = new Float32Array(segments.length * corners);
  for (let vertex = 0; vertex < count * corners; vertex += 1) {
    const start = Math.floor(vertex / corners) * segmentFloats;
    vertices.set(segments.subarray(start, start + segmentFloats), vertex * segmentFloats);
  }
  const vertexArray = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, segmentFloats, gl.FLOAT, false, 0, 0);
  return { vertexArray, buffer, count, anchor: [segments[0] ?? 0, segments[1] ?? 0] };
}
