import { join } from "node:path";
import { type Rolldown, build } from "vite";
import { expect, test } from "vitest";
import type { AtlasRecord } from "../../../src/model/atlas.ts";
import { openData } from "../../../src/ingest/open-data/open-data.ts";
import { readAtlas } from "../../../src/ingest/read-atlas.ts";
import { projectRoot } from "../../support/project-copy.ts";
import { views } from "../../../src/views/registry.ts";

const built = (await build({
  root: projectRoot,
  configFile: join(projectRoot, "vite.config.ts"),
  logLevel: "silent",
  build: { write: false },
})) as Rolldown.RolldownOutput;
const textOf = (name: string): string => {
  const file = built.output.find(({ fileName }) => fileName === name);
  if (file?.type !== "asset") throw new Error(`no asset ${name}`);
  return typeof file.source === "string" ? file.source : Buffer.from(file.source).toString();
};
const names = built.output.map(({ fileName }) => fileName);
const atlas = readAtlas(projectRoot, views);

test("the open data are written under names without a hash", () => {
  expect(names.filter((name) => name.startsWith("data/")).sort()).toEqual([
    "data/README.md",
    "data/atlas.json",
    "data/atlas.schema.json",
    "data/codings.csv",
    "data/datapackage.zip",
  ]);
  const { atlas: expected, csv } = openData(atlas);
  expect(JSON.parse(textOf("data/atlas.json"))).toEqual(expected);
  expect(textOf("data/codings.csv")).toBe(csv);
  expect(JSON.parse(textOf("data/atlas.schema.json"))).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
  });
});

test("the page's own data are named by their content, and the page knows those that the application needs first", () => {
  const data = names.filter((name) => /^assets\/(record|topology|findings)-[\w-]+\.json$/u.test(name));
  expect(data).toHaveLength(3);
  const later = / data-then="([^"]+)"/u.exec(textOf("index.html"))?.[1]?.split(" ") ?? [];
  expect(later.sort()).toEqual(
    data
      .filter((name) => !name.includes("findings"))
      .map((name) => `./${name}`)
      .sort(),
  );
  const record = data.find((name) => name.includes("record")) ?? "";
  expect(JSON.parse(textOf(record)) as AtlasRecord).toEqual(atlas.record);
});

test("every address in the page is relative: the site works under any path", () => {
  const addresses = [...textOf("index.html").matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(4);
  // An address that holds its content leads nowhere.
  expect(addresses.filter((address) => !/^$|^\.\/|^#|^data:/u.test(address ?? ""))).toEqual([]);
});

test("the page holds the first map, and names neither the application nor its data to be loaded with it", () => {
  const html = textOf("index.html");
  expect(html.match(/ data-code="/gu)).toHaveLength(atlas.record.municipalities.length);
  expect(html.match(/<template data-metric="/gu)).toHaveLength(atlas.record.metrics.length - 1);
  expect(html).not.toMatch(/type="module"|modulepreload|rel="preload"|<!--/u);
  const named = [...html.matchAll(/ (?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(([, name]) => name ?? "");
  expect(named.map((name) => name.replace(/-[^.]+/u, "")).sort()).toEqual(["assets/early.js", "assets/index.css"]);
  expect(html, "the icon asks for nothing").toMatch(
    /<link rel="icon" href="data:image\/svg\+xml;charset=utf-8,<svg [^"]*<\/svg>"/u,
  );
});

test("the page's policy lets nothing in from elsewhere, and nothing inline", () => {
  const html = textOf("index.html").replaceAll("&#39;", "'");
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1];
  expect(policy?.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "frame-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style| style=| on[a-z]+=/u);
});

test("the licences of all that the site holds are written beside it, also of what Vite sees no package of", () => {
  const licences = textOf("licences.txt");
  const packages =
    "lit d3-geo topojson-client maplibre-gl gl-matrix murmurhash-js jszip pako pptxgenjs workbox-precaching";
  for (const name of [...packages.split(" "), "@digital-go-jp/design-tokens"]) {
    const [, text = ""] = licences.split(`\n\n${name} `);
    expect(/permission|redistribution/iu.test(text.slice(0, 1000)), name).toBe(true);
  }
  expect(licences).toContain("「国土数値情報（行政区域データ）」（国土交通省）を加工して作成");
});
