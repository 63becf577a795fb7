/** Corner of a segment to the screen: all of it in CSS pixels, then clip space. */
const common = `#version 300 es
precision highp float;
layout(location = 0) in vec4 segment;
layout(location = 1) in vec2 nextEnd;
layout(location = 2) in float lengthBefore;
/** Pixels for a pixel at zoom 0, and where the origin lies on the screen. */
uniform vec3 camera;
uniform vec2 size;
/** Of the edge that the vertex belongs to. */
int corner() { return gl_VertexID & 3; }
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

/** A rectangle around an edge, longer at its end by half the line's width. */
export const lineVertex = `${common}
uniform float halfWidth;
out vec2 place;
out float edgeLength;
out float before;
/** Direction of the next edge relative to this one. */
out vec2 turn;
void main() {
  vec2 from = onScreen(segment.xy);
  vec2 to = onScreen(segment.zw);
  edgeLength = distance(from, to);
  vec2 along = edgeLength > 0.0 ? (to - from) / edgeLength : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  vec2 next = onScreen(nextEnd) - to;
  turn = vec2(dot(next, along), dot(next, across));
  float reach = halfWidth + 1.0;
  place = vec2((corner() & 1) == 0 ? -1.0 : edgeLength + reach, (corner() & 2) == 0 ? -reach : reach);
  before = lengthBefore * camera.x;
  gl_Position = clipped(from + along * place.x + across * place.y);
}`;

/** The join with the next edge is round: beyond the end, up to where that edge begins. Dashes are cut straight. */
export const lineFragment = `#version 300 es
precision highp float;
uniform float halfWidth;
uniform vec2 dash;
uniform vec3 ink;
uniform float pixelRatio;
in vec2 place;
in float edgeLength;
in float before;
in vec2 turn;
out vec4 color;
const float overlap = 0.05;
float covered(float inside) { return clamp(inside * pixelRatio + 0.5, 0.0, 1.0); }
void main() {
  vec2 beyond = place - vec2(edgeLength, 0.0);
  // Edges overlap slightly, because two half-covered pixels do not add up to a covered one.
  if (place.x < -overlap || (beyond.x > 0.0 && dot(beyond, turn) > overlap * length(turn))) discard;
  float alpha = covered(halfWidth - (beyond.x > 0.0 ? length(beyond) : abs(place.y)));
  float period = dash.x + dash.y;
  if (period > 0.0) {
    float along = before + min(place.x, edgeLength);
    float fromGap = abs(mod(along - dash.x * 0.5, period) - period * 0.5);
    alpha *= covered(fromGap - dash.y * 0.5);
  }
  color = vec4(ink, 1.0) * alpha;
}`;

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
