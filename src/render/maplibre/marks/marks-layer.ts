import type { CustomLayerInterface, Map as MapLibreMap } from "maplibre-gl";
import type { Geography } from "../../../model/geography.ts";
import type { TextureMark } from "./marks.ts";
import { type Mesh, createMesh } from "./mesh.ts";
import { type PatternTexture, createPatternTexture } from "./pattern-texture.ts";
import { type Program, createProgram } from "./program.ts";
import { textureFragment, textureVertex } from "./shaders.ts";

/** Origin of the triangles' coordinates: a point amid Osaka, longitude and latitude in degrees. */
const origin = [135.5, 34.6] as const;

interface Resources {
  readonly program: Program;
  readonly mesh: Mesh;
  readonly patterns: Map<string, PatternTexture>;
}

/**
 * Textures, each cut off at its municipalities' edges.
 *
 * MapLibre scales its patterns with the zoom, and cannot choose one by feature-state. This layer draws the municipalities
 * once more, filled with their pattern, at the same size at every zoom.
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
      program: createProgram(gl, textureVertex, textureFragment),
      mesh: createMesh(gl, this.geography, origin),
      patterns: new Map(),
    };
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    const { resources } = this;
    this.resources = null;
    if (!resources) return;
    gl.deleteProgram(resources.program.program);
    resources.mesh.remove();
    for (const { texture } of resources.patterns.values()) gl.deleteTexture(texture);
  }

  render(gl: WebGL2RenderingContext): void {
    const { map, resources } = this;
    if (!map || !resources || this.marks.length === 0) return;
    this.followPixelRatio(gl, map, resources);
    const { program, mesh, patterns } = resources;
    this.setCamera(gl, map, program);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.STENCIL_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.activeTexture(gl.TEXTURE0);
    for (const { pattern, codes } of this.marks) {
      const drawn = patterns.get(pattern.id) ?? createPatternTexture(gl, pattern, this.pixelRatio);
      patterns.set(pattern.id, drawn);
      gl.bindTexture(gl.TEXTURE_2D, drawn.texture);
      gl.uniform1f(program.uniform("patternSize"), drawn.size);
      for (const code of codes) mesh.draw(code);
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

  private setCamera(gl: WebGL2RenderingContext, map: MapLibreMap, { program, uniform }: Program): void {
    // Computed in double precision, because single precision cannot tell a screen's pixels apart in world coordinates.
    const corner = map.project([...origin]);
    const from = map.project([...this.textureOrigin]);
    const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
    gl.useProgram(program);
    gl.uniform3f(uniform("camera"), 2 ** map.getZoom(), corner.x, corner.y);
    gl.uniform2f(uniform("size"), width / this.pixelRatio, height / this.pixelRatio);
    gl.uniform1f(uniform("screenHeight"), height);
    gl.uniform1i(uniform("pattern"), 0);
    // Rounded to whole pixels; otherwise the texture would blur, and flicker while the map moves.
    gl.uniform2f(uniform("from"), Math.round(from.x * this.pixelRatio), Math.round(from.y * this.pixelRatio));
  }
}
