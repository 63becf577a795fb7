import { join } from "node:path";
import { createServer } from "vite";
import type { BuiltAtlas } from "../../ingest/read-atlas.ts";
import { styleSheets } from "../style-sheets.ts";
import { colours, flatMarkup } from "./flat-markup.ts";
import { escaped } from "../../text/markup.ts";

/** The page of a bare address as text. */
export interface DrawnPage {
  /** With what other metrics have, each in a template. */
  readonly markup: string;
  /** The style sheet of its parts, by the elements' own names. */
  readonly css: string;
}

/** As src/app/first-page/first-page.ts has it, from whose room this one imports nothing. */
interface FirstPageModule {
  readonly firstPage: (
    record: BuiltAtlas["record"],
    topology: BuiltAtlas["topology"],
  ) => {
    readonly page: unknown;
    readonly css: string;
    readonly others: readonly { readonly metric: string; readonly map: unknown; readonly parts: unknown }[];
  };
}

/**
 * Draws the page by the application's own templates. They are run by a Vite server that serves nobody, because they import
 * style sheets.
 *
 * @param root folder of the project
 */
export async function drawPage(root: string, { record, topology }: BuiltAtlas): Promise<DrawnPage> {
  const { firstPage } = await drawing(root);
  const { page, css, others } = firstPage(record, topology);
  const templates = others.map(
    ({ metric, map, parts }) =>
      `<template data-metric="${escaped(metric)}" data-colours="${colours(flatMarkup(map)).join(" ")}">${flatMarkup(parts)}</template>`,
  );
  return { markup: flatMarkup(page) + templates.join(""), css };
}

/** An element's name is given once in a process: what draws is loaded once for a folder. */
const modules = new Map<string, Promise<FirstPageModule>>();

function drawing(root: string): Promise<FirstPageModule> {
  const known = modules.get(root) ?? load(root);
  modules.set(root, known);
  return known;
}

async function load(root: string): Promise<FirstPageModule> {
  const server = await createServer({
    root,
    configFile: false,
    css: styleSheets,
    appType: "custom",
    logLevel: "warn",
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return (await server.ssrLoadModule(join(root, "src/app/first-page/first-page.ts"))) as unknown as FirstPageModule;
  } finally {
    await server.close();
  }
}
