/** Corner of a segment to the screen: all of it in CSS pixels, then clip space. */
const common = `#version 300 es
precision highp float;
layout(location = 0) in vec4 segment;
/** Pixels for a pixel at zoom 0, and where the origin lies on the screen. */
uniform vec3 camera;
uniform vec2 size;
/** Of the edge that the vertex belongs to. */
int corner() { return gl_VertexID % 3; }
vec2 onScreen(vec2 point) { return point * camera.x + camera.yz; }
vec4 clipped(vec2 point) { return vec4(point / size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0); }
`;

/**
 * A triangle from one point to each edge of a shape. The stencil is inverted by each triangle: points inside the shape
 * are hit an odd number of times, points outside an even number. So no triangulation is needed.
 */
export const maskVertex = `${common}
uniform vec2 anchor;
void main() {
  vec2 point = corner() == 0 ? anchor : corner() == 1 ? segment.xy : segment.zw;
  gl_Position = clipped(onScreen(point));
}`;

/** The mask writes only the stencil, no colour. */
export const maskFragment = `#version 300 es
precision mediump float;
out vec4 color;
void main() { color = vec4(0.0); }`;

/** The whole screen as one strip. */
export const textureVertex = `#version 300 es
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}`;

/** A pattern repeated from a point of the screen, one texel a pixel. */
export const textureFragment = `#version 300 es
precision highp float;
uniform sampler2D pattern;
/** In device pixels. */
uniform vec2 corner;
uniform float patternSize;
uniform float screenHeight;
out vec4 color;
void main() {
  vec2 point = vec2(gl_FragCoord.x, screenHeight - gl_FragCoord.y) - corner;
  color = texture(pattern, point / patternSize);
}`;
