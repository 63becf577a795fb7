import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl";
import type { Geography } from "../../../model/geography.ts";
import type { TextureMark } from "./marks.ts";
import { type Program, createProgram } from "./program.ts";
import { maskFragment, maskVertex, textureFragment, textureVertex } from "./shaders.ts";
import { type ShapeBuffer, type ShapeBuffers, createShapeBuffers } from "./shape-buffers.ts";
import { type PatternTexture, createPatternTexture } from "./pattern-texture.ts";

/** Origin of the edges' coordinates: a point amid Osaka, longitude and latitude in degrees. */
const origin = [135.5, 34.6] as const;

interface Resources {
  readonly mask: Program;
  readonly texture: Program;
  readonly buffers: ShapeBuffers;
  readonly patterns: Map<string, PatternTexture>;
}

/**
 * Textures, each cut off at its municipalities' edges.
 *
 * MapLibre scales its patterns with the zoom, and cannot choose one by feature-state. This layer masks the municipalities
 * in the stencil buffer instead, and draws at the same size at every zoom.
 */
export class MarksLayer implements CustomLayerInterface {
  readonly id = "marks";
  readonly type = "custom";
  readonly renderingMode = "2d";

  /** Sets what is drawn. The caller must ask the map to repaint. */
  marks: readonly TextureMark[] = [];
  /** The point that textures are fixed to: longitude and latitude in degrees. */
  textureOrigin: readonly [number, number] = origin;

  private map: MapLibreMap | null = null;
  private resources: Resources | null = null;
  private pixelRatio = 1;

  constructor(private readonly geography: Geography) {}

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.map = map;
    this.resources = {
      mask: createProgram(gl, maskVertex, maskFragment),
      texture: createProgram(gl, textureVertex, textureFragment),
      buffers: createShapeBuffers(gl, this.geography, origin),
      patterns: new Map(),
    };
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const { resources } = this;
    this.resources = null;
    if (!resources) return;
    for (const { program } of [resources.mask, resources.texture]) gl.deleteProgram(program);
    for (const { vertexArray, buffer } of resources.buffers.shapes.values()) {
      gl.deleteVertexArray(vertexArray);
      gl.deleteBuffer(buffer);
    }
    for (const { texture } of resources.patterns.values()) gl.deleteTexture(texture);
  }

  render(gl: WebGL2RenderingContext): void {
    const { map, resources } = this;
    if (!map || !resources || this.marks.length === 0) return;
    this.followPixelRatio(gl, map, resources);
    this.setCamera(gl, map, resources);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.enable(gl.STENCIL_TEST);
    gl.stencilMask(0xff);
    gl.clearStencil(0);
    gl.clear(gl.STENCIL_BUFFER_BIT);
    for (const [index, { pattern, codes }] of this.marks.entries()) {
      const shapes = codes.flatMap((code) => resources.buffers.shapes.get(code) ?? []);
      this.masked(gl, resources, shapes, 1 << index, () => {
        const drawn = resources.patterns.get(pattern.id) ?? createPatternTexture(gl, pattern, this.pixelRatio);
        resources.patterns.set(pattern.id, drawn);
        this.drawTexture(gl, map, resources, drawn);
      });
    }
    gl.bindVertexArray(null);
  }

  /** Discards the patterns when the window has moved to a screen of another resolution. */
  private followPixelRatio(gl: WebGL2RenderingContext, map: MapLibreMap, { patterns }: Resources): void {
    if (this.pixelRatio === map.getPixelRatio()) return;
    this.pixelRatio = map.getPixelRatio();
    for (const { texture } of patterns.values()) gl.deleteTexture(texture);
    patterns.clear();
  }

  private setCamera(gl: WebGL2RenderingContext, map: MapLibreMap, { mask }: Resources): void {
    const scale = 2 ** map.getZoom();
    // Computed in double precision, because single precision cannot tell a screen's pixels apart in world coordinates.
    const corner = map.project([...origin]);
    const width = gl.drawingBufferWidth / this.pixelRatio;
    const height = gl.drawingBufferHeight / this.pixelRatio;
    gl.useProgram(mask.program);
    gl.uniform3f(mask.uniform("camera"), scale, corner.x, corner.y);
    gl.uniform2f(mask.uniform("size"), width, height);
  }

  /**
   * Draws within the shapes only. Each mask has a bit of its own: taking one away would cost as much as making it. There are
   * four patterns at most, and a stencil has eight bits.
   */
  private masked(
    gl: WebGL2RenderingContext,
    { mask, buffers }: Resources,
    shapes: readonly ShapeBuffer[],
    bit: number,
    draw: () => void,
  ) {
    gl.useProgram(mask.program);
    gl.colorMask(false, false, false, false);
    gl.stencilMask(bit);
    gl.stencilFunc(gl.ALWAYS, 0, bit);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.INVERT);
    for (const shape of shapes) {
      gl.uniform2f(mask.uniform("anchor"), ...shape.anchor);
      buffers.drawFan(shape);
    }
    gl.colorMask(true, true, true, true);
    gl.stencilFunc(gl.EQUAL, bit, bit);
    gl.stencilOp(gl.KEEP, gl.KEEP, gl.KEEP);
    draw();
  }

  private drawTexture(
    gl: WebGL2RenderingContext,
    map: MapLibreMap,
    { texture }: Resources,
    pattern: PatternTexture,
  ): void {
    const corner = map.project([...this.textureOrigin]);
    gl.useProgram(texture.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, pattern.texture);
    gl.uniform1i(texture.uniform("pattern"), 0);
    // Rounded to whole pixels; otherwise the texture would blur, and flicker while the map moves.
    gl.uniform2f(
      texture.uniform("corner"),
      Math.round(corner.x * this.pixelRatio),
      Math.round(corner.y * this.pixelRatio),
    );
    gl.uniform1f(texture.uniform("patternSize"), pattern.size);
    gl.uniform1f(texture.uniform("screenHeight"), gl.drawingBufferHeight);
    gl.bindVertexArray(null);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}
