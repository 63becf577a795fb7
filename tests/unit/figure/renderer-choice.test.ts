import { expect, test } from "vitest";
import { type Graphics, isSoftware, takesGl } from "../../../src/figure/map/renderer-choice.ts";

const renderers: readonly (readonly [string, boolean])[] = [
  ["ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)", true],
  ["Google SwiftShader", true],
  ["ANGLE (Mesa, llvmpipe (LLVM 15.0.7 256 bits), OpenGL 4.5)", true],
  ["llvmpipe (LLVM 12.0.0, 128 bits)", true],
  ["Gallium 0.4 on softpipe", true],
  ["Mesa DRI swrast", true],
  ["ANGLE (Microsoft, Microsoft Basic Render Driver (0x0000008C) Direct3D11 vs_5_0 ps_5_0, D3D11)", true],
  ["Apple Software Renderer", true],
  ["ANGLE (Intel, Intel(R) UHD Graphics 620 (0x00003EA0) Direct3D11 vs_5_0 ps_5_0, D3D11)", false],
  ["ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 (0x00002503) Direct3D11 vs_5_0 ps_5_0, D3D11)", false],
  ["ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)", false],
  ["AMD Radeon Graphics (radeonsi, renoir, LLVM 15.0.7, DRM 3.54)", false],
  ["Mali-G78", false],
  ["Apple GPU", false],
];

test.each(renderers)("%s is software: %s", (name, software) => {
  expect(isSoftware(name)).toBe(software);
});

const on =
  (graphics: Graphics): (() => Graphics) =>
  () =>
    graphics;

test("by itself MapLibre draws on hardware alone, and not for a reader who saves data", () => {
  expect(takesGl("auto", false, on("hardware"))).toBe(true);
  expect(takesGl("auto", false, on("software"))).toBe(false);
  expect(takesGl("auto", false, on("none"))).toBe(false);
  expect(takesGl("auto", true, on("hardware"))).toBe(false);
});

test("a reader's choice wins, as far as the machine can follow", () => {
  expect(takesGl("gl", true, on("software"))).toBe(true);
  expect(takesGl("gl", false, on("none"))).toBe(false);
  expect(takesGl("svg", false, on("hardware"))).toBe(false);
});

test("a machine is not asked for a graphics context where the answer changes nothing", () => {
  const never = (): Graphics => {
    throw new Error("asked");
  };
  expect(takesGl("svg", false, never)).toBe(false);
  expect(takesGl("auto", true, never)).toBe(false);
});
