/** A linked pair of shaders. */
export interface Program {
  readonly program: WebGLProgram;
  /** The place of a uniform; each is looked up once. */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/**
 * Compiles and links a pair of shaders.
 *
 * @throws Error with the driver's words when it refuses them
 */
export function createProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  const shaders = [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const;
  for (const [type, source] of shaders) {
    const shader = gl.createShader(type);
    // A lost context makes no shader, but it draws nothing anyway.
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`shaders not linked: ${gl.getProgramInfoLog(program) ?? ""}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  const uniform = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    const place = gl.getUniformLocation(program, name);
    places.set(name, place);
    return place;
  };
  return { program, uniform };
}
