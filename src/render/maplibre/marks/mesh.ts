import type { Geography } from "../../../model/geography.ts";
import { trianglesOf } from "./triangles.ts";

/** Where the triangles of a municipality stand among all. */
interface Part {
  /** Of its first index, in bytes. */
  readonly offset: number;
  /** Number of indices. */
  readonly count: number;
}

/** The triangles of all municipalities on the graphics card. */
export interface Mesh {
  /** Draws a municipality; one without a shape is nothing. */
  readonly draw: (code: string) => void;
  readonly remove: () => void;
}

/** Loads the triangles of all municipalities: two numbers a corner, at place 0. */
export function createMesh(gl: WebGL2RenderingContext, geography: Geography, origin: readonly [number, number]): Mesh {
  const corners: number[] = [];
  const indices: number[] = [];
  const parts = new Map<string, Part>();
  for (const [code, geometry] of Object.entries(geography.municipalities)) {
    const own = trianglesOf(geometry, origin);
    const before = corners.length / 2;
    parts.set(code, { offset: indices.length * Uint32Array.BYTES_PER_ELEMENT, count: own.indices.length });
    for (const index of own.indices) indices.push(before + index);
    for (const corner of own.corners) corners.push(corner);
  }
  const vertexArray = gl.createVertexArray();
  const buffers = [gl.createBuffer(), gl.createBuffer()] as const;
  gl.bindVertexArray(vertexArray);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffers[0]);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, buffers[1]);
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint32Array(indices), gl.STATIC_DRAW);
  gl.bindVertexArray(null);
  return {
    draw: (code) => {
      const part = parts.get(code);
      if (!part) return;
      gl.bindVertexArray(vertexArray);
      gl.drawElements(gl.TRIANGLES, part.count, gl.UNSIGNED_INT, part.offset);
    },
    remove: () => {
      gl.deleteVertexArray(vertexArray);
      for (const buffer of buffers) gl.deleteBuffer(buffer);
    },
  };
}
