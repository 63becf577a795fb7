import { join } from "node:path";
import { createServer } from "vite";
import type { BuiltAtlas } from "../../ingest/read-atlas.ts";
import type { Language } from "../../model/language.ts";
import { languagePlugin } from "../language/language-plugin.ts";
import { styleSheets } from "../style-sheets.ts";
import { colours, flatMarkup } from "./flat-markup.ts";
import { escaped } from "../../text/markup.ts";

/** The page of a bare address as text. */
export interface DrawnPage {
  /** It includes a template for each other metric. */
  readonly markup: string;
  /** The style sheet of its parts, by the elements' own names. */
  readonly css: string;
}

/** The same as in src/app/first-page/first-page.ts, from whose room this one may not import. */
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
export async function drawPage(root: string, { record, topology, language }: BuiltAtlas): Promise<DrawnPage> {
  const { module, elements } = await drawing(root, language);
  globalThis.customElements = elements;
  const { page, css, others } = module.firstPage(record, topology);
  const templates = others.map(
    ({ metric, map, parts }) =>
      `<template data-metric="${escaped(metric)}" data-colours="${colours(flatMarkup(map)).join(" ")}">${flatMarkup(parts)}</template>`,
  );
  const markup = flatMarkup(page) + templates.join("");
  return { markup, css: needed(css, markup) };
}

/** Without rules for classes that nothing in the page has: the first map waits for the rest. */
function needed(css: string, markup: string): string {
  const classes = new Set(
    Array.from(markup.matchAll(/ class="?([^">]*)/gu), ([, names = ""]) => names.split(" ")).flat(),
  );
  const ofOneClass = /(?<=[{}]\s*)\.([\w-]+)[^{},;]*\{[^{}]*\}/gu;
  return css.replace(ofOneClass, (rule, name: string) => (classes.has(name) ? rule : ""));
}

/** What draws, with the elements that it has defined. */
interface Drawing {
  readonly module: FirstPageModule;
  readonly elements: CustomElementRegistry;
}

/**
 * An element's name is given once in a registry: what draws is loaded once for a folder and a language, with a registry
 * of its own.
 */
const drawings = new Map<string, Promise<Drawing>>();

/** One after the other, since what is loaded defines its elements in the process's registry. */
let last: Promise<unknown> = Promise.resolve();

function drawing(root: string, language: Language): Promise<Drawing> {
  const key = `${language} ${root}`;
  const known = drawings.get(key) ?? last.then(() => load(root, language));
  last = Promise.allSettled([known]);
  drawings.set(key, known);
  return known;
}

async function load(root: string, language: Language): Promise<Drawing> {
  // In Node, Lit brings the class along.
  const elements = new (globalThis.customElements.constructor as typeof CustomElementRegistry)();
  globalThis.customElements = elements;
  const server = await createServer({
    root,
    configFile: false,
    plugins: [languagePlugin(language)],
    css: styleSheets,
    appType: "custom",
    logLevel: "warn",
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule(join(root, "src/app/first-page/first-page.ts"));
    return { module: module as unknown as FirstPageModule, elements };
  } finally {
    await server.close();
  }
}
