import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";

/** A PowerPoint file, unzipped. */
export interface UnzippedSlides {
  /** Paths of all parts. */
  readonly paths: readonly string[];
  /** What PowerPoint would want to repair, in words; none for a sound file. */
  readonly faults: readonly string[];
  readonly slides: readonly UnzippedSlide[];
}

/** One slide as it stands in its file. */
export interface UnzippedSlide {
  /** Text of its shapes in order, a paragraph each. */
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly notes: readonly string[];
  readonly pictures: readonly {
    readonly name: string;
    readonly description: string;
    readonly png: Uint8Array;
    readonly svg: string;
  }[];
}

const contentTypes = "[Content_Types].xml";

/** Opens a PowerPoint file and checks all that holds it together. */
export async function unzipSlides(file: Uint8Array): Promise<UnzippedSlides> {
  const zip = await JSZip.loadAsync(file);
  const paths = Object.keys(zip.files);
  const faults: string[] = paths.filter((path) => zip.files[path]?.dir).map((path) => `folder ${path}`);
  const documents = new Map<string, Document>();
  for (const path of paths.filter((candidate) => /\.(xml|rels|svg)$/u.test(candidate))) {
    const bytes = (await zip.file(path)?.async("uint8array")) ?? new Uint8Array();
    documents.set(
      path,
      parse(bytes, (fault) => faults.push(`${path}: ${fault}`)),
    );
  }
  const types = documents.get(contentTypes);
  const defaults = new Set(attributes(types, "Default", "Extension"));
  const overrides = attributes(types, "Override", "PartName").map((name) => name.slice(1));
  for (const path of overrides) if (!paths.includes(path)) faults.push(`content type of ${path}, which is not there`);
  for (const path of paths) {
    const extension = path.slice(path.lastIndexOf(".") + 1);
    const named = overrides.includes(path) || (extension !== "xml" && defaults.has(extension));
    if (path !== contentTypes && !named) faults.push(`no content type of ${path}`);
  }
  for (const [path, document] of documents) {
    if (!path.endsWith(".rels")) continue;
    const ids = attributes(document, "Relationship", "Id");
    if (new Set(ids).size < ids.length) faults.push(`${path}: one id twice`);
    for (const target of attributes(document, "Relationship", "Target")) {
      if (!paths.includes(resolved(path, target))) faults.push(`${path}: no ${target}`);
    }
    const owner = path.replace("_rels/", "").replace(/\.rels$/u, "");
    for (const used of (await zip.file(owner)?.async("string"))?.matchAll(/r:(?:embed|link|id)="([^"]+)"/gu) ?? []) {
      if (!ids.includes(used[1] ?? "")) faults.push(`${owner}: no relationship ${used[1]}`);
    }
  }
  for (const [path, document] of documents) {
    for (const properties of elements(document, "a:pPr")) {
      if (properties.previousSibling) faults.push(`${path}: properties of a paragraph within it`);
    }
  }
  const count = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length;
  const slides = await Promise.all(
    Array.from({ length: count }, (_, index) => slideOf(zip, documents, `ppt/slides/slide${index + 1}.xml`)),
  );
  return { paths, faults, slides };
}

async function slideOf(zip: JSZip, documents: ReadonlyMap<string, Document>, path: string): Promise<UnzippedSlide> {
  const slide = documents.get(path);
  const relationships = documents.get(path.replace("slides/", "slides/_rels/") + ".rels");
  const targets = new Map(
    elements(relationships, "Relationship").map((one) => [
      one.getAttribute("Id"),
      resolved(path.replace("slides/", "slides/_rels/"), one.getAttribute("Target") ?? ""),
    ]),
  );
  const shapes = elements(slide, "p:sp");
  const title = shapes.find((shape) => elements(shape, "p:ph").some((place) => place.getAttribute("type") === "title"));
  const notes = documents.get([...targets.values()].find((target) => target.includes("notesSlide")) ?? "");
  const body = elements(notes, "p:sp").find((shape) =>
    elements(shape, "p:ph").some((place) => place.getAttribute("type") === "body"),
  );
  const pictures = elements(slide, "p:pic").map(async (picture) => {
    const [properties] = elements(picture, "p:cNvPr");
    const part = (tag: string) => zip.file(targets.get(elements(picture, tag)[0]?.getAttribute("r:embed") ?? "") ?? "");
    return {
      name: properties?.getAttribute("name") ?? "",
      description: properties?.getAttribute("descr") ?? "",
      png: (await part("a:blip")?.async("uint8array")) ?? new Uint8Array(),
      svg: (await part("asvg:svgBlip")?.async("string")) ?? "",
    };
  });
  return {
    paragraphs: shapes.flatMap(paragraphsOf),
    title: title ? paragraphsOf(title).join("") : "",
    notes: body ? paragraphsOf(body) : [],
    pictures: await Promise.all(pictures),
  };
}

function paragraphsOf(shape: Element): string[] {
  return elements(shape, "a:p").map((paragraph) =>
    elements(paragraph, "a:t")
      .map((run) => run.textContent)
      .join(""),
  );
}

function parse(bytes: Uint8Array, onFault: (fault: string) => void): Document {
  const text = new TextDecoder().decode(bytes);
  // The parser takes characters that XML 1.0 forbids, and a half surrogate pair cannot be written in UTF-8.
  const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFC}\u{10000}-\u{10FFFF}]/u.exec(text)?.[0].codePointAt(0);
  if (forbidden !== undefined) onFault(`has U+${forbidden.toString(16).toUpperCase().padStart(4, "0")}`);
  const parser = new DOMParser({ errorHandler: (_level: string, message: string) => onFault(message) });
  return parser.parseFromString(text, "text/xml");
}

function elements(of: Document | Element | undefined, tag: string): Element[] {
  return of ? Array.from(of.getElementsByTagName(tag)) : [];
}

function attributes(of: Document | undefined, tag: string, name: string): string[] {
  return elements(of, tag).map((element) => element.getAttribute(name) ?? "");
}

/** Path of a relationship's target, as seen from the part that the list of relationships belongs to. */
function resolved(list: string, target: string): string {
  const base = `https://package/${list.replace("_rels/", "")}`;
  return decodeURIComponent(new URL(target, base).pathname.slice(1));
}
