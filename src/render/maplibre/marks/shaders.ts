/** A corner of a triangle to the screen: in CSS pixels, then in clip space. */
export const textureVertex = `#version 300 es
precision highp float;
layout(location = 0) in vec2 corner;
/** Pixels for a pixel at zoom 0, and where the origin lies on the screen. */
uniform vec3 camera;
uniform vec2 size;
void main() {
  vec2 point = corner * camera.x + camera.yz;
  gl_Position = vec4(point / size * vec2(2.0, -2.0) + vec2(-1.0, 1.0), 0.0, 1.0);
}`;

/** A pattern repeated from a point of the screen, one texel a pixel. */
export const textureFragment = `#version 300 es
precision highp float;
uniform sampler2D pattern;
/** In device pixels. */
uniform vec2 from;
uniform float patternSize;
uniform float screenHeight;
out vec4 color;
void main() {
  vec2 point = vec2(gl_FragCoord.x, screenHeight - gl_FragCoord.y) - from;
  color = texture(pattern, point / patternSize);
}`;
