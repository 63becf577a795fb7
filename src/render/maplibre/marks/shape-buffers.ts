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
  readonly indices: WebGLBuffer | null;
  /** Draws each edge as a rectangle: corners 0 to 3. */
  readonly drawEdges: (shape: ShapeBuffer) => void;
  /** Draws each edge as a triangle with a point elsewhere: corners 0 to 2. */
  readonly drawFan: (shape: ShapeBuffer) => void;
}

const corners = 4;
const edgeTriangles = [0, 1, 2, 2, 1, 3];
const fanTriangle = [0, 1, 2];

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
  const segments = new Map(
    Object.entries(geography.municipalities).map(([code, geometry]) => [code, segmentsOf(geometry, origin)] as const),
  );
  const most = Math.max(...[...segments.values()].map((edges) => edges.length / segmentFloats));
  const numbers = (triangles: readonly number[]) =>
    Array.from({ length: most }, (_, edge) => triangles.map((corner) => edge * corners + corner)).flat();
  const indices = gl.createBuffer();
  gl.bindVertexArray(null);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bufferData(
    gl.ELEMENT_ARRAY_BUFFER,
    new Uint32Array([...numbers(edgeTriangles), ...numbers(fanTriangle)]),
    gl.STATIC_DRAW,
  );
  const shapes = new Map([...segments].map(([code, edges]) => [code, createShape(gl, edges, indices)] as const));
  gl.bindVertexArray(null);
  const draw = ({ vertexArray, count }: ShapeBuffer, triangles: readonly number[], offset: number) => {
    gl.bindVertexArray(vertexArray);
    gl.drawElements(gl.TRIANGLES, count * triangles.length, gl.UNSIGNED_INT, offset * Uint32Array.BYTES_PER_ELEMENT);
  };
  return {
    shapes,
    indices,
    drawEdges: (shape) => draw(shape, edgeTriangles, 0),
    drawFan: (shape) => draw(shape, fanTriangle, most * edgeTriangles.length),
  };
}

function createShape(gl: WebGL2RenderingContext, segments: Float32Array, indices: WebGLBuffer | null): ShapeBuffer {
  const count = segments.length / segmentFloats;
  const vertices = new Float32Array(segments.length * corners);
  for (let vertex = 0; vertex < count * corners; vertex += 1) {
    const start = Math.floor(vertex / corners) * segmentFloats;
    vertices.set(segments.subarray(start, start + segmentFloats), vertex * segmentFloats);
  }
  const vertexArray = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
  const floats = [
    [0, 4, 0],
    [1, 2, 4],
    [2, 1, 6],
  ] as const;
  for (const [place, length, offset] of floats) {
    const bytes = vertices.BYTES_PER_ELEMENT;
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, length, gl.FLOAT, false, segmentFloats * bytes, offset * bytes);
  }
  return { vertexArray, buffer, count, anchor: [segments[0] ?? 0, segments[1] ?? 0] };
}
