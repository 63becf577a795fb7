import { type Pattern, patternPath } from "../../../theme/palette.ts";

/** One repeat of a pattern on the graphics card. */
export interface PatternTexture {
  readonly texture: WebGLTexture | null;
  /** Edge length in device pixels, as the pattern has it: the texture's own is rounded. */
  readonly size: number;
}

/** Draws one repeat of a pattern as SVG would, and loads it. */
export function createPatternTexture(gl: WebGL2RenderingContext, pattern: Pattern, pixelRatio: number): PatternTexture {
  const size = pattern.size * pixelRatio;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.round(size);
  const context = canvas.getContext("2d");
  if (context) {
    context.scale(canvas.width / pattern.size, canvas.height / pattern.size);
    context.lineCap = "round";
    context.lineWidth = pattern.strokeWidth;
    context.strokeStyle = pattern.color;
    context.stroke(new Path2D(patternPath(pattern)));
  }
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.REPEAT);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.REPEAT);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  return { texture, size };
}
