import { locale } from "../../messages/ja/locale.ts";
import type JSZip from "jszip";
import { escaped, lineOf } from "../../text/markup.ts";
import { loadCode } from "../../ui/resource.ts";

/** A picture in both of its forms. */
export interface PackedPicture {
  readonly svg: string;
  /** Shown by programs that draw no SVG. */
  readonly png: Uint8Array;
}

/** What is added to a slide after the library has written it. */
export interface PackedSlide {
  /** In the order in which they stand in the slide. */
  readonly pictures: readonly PackedPicture[];
  /** A paragraph each. */
  readonly notes: readonly string[];
}

const svgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
const imageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** A presentation's parts are its files, not its folders. */
const plain = { createFolders: false } as const;

/**
 * Completes a written presentation: it replaces placeholders by pictures, each as PNG and SVG; sets the notes in
 * paragraphs; and removes what the format does not allow: entries in the list of contents that the file lacks, and
 * properties of a paragraph that are repeated within it.
 *
 * The library itself would draw each SVG on a canvas to get a PNG: all at once, and no larger than on the slide.
 *
 * @throws Error when the file lacks a placeholder for one of the pictures
 */
export async function finishedPackage(
  file: Uint8Array,
  slides: readonly PackedSlide[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Zip } = await loadCode(() => import("jszip"));
  const written = await Zip.loadAsync(file);
  // A new archive, because the library's has empty folders.
  const zip = new Zip();
  for (const [path, entry] of Object.entries(written.files)) {
    if (!entry.dir) zip.file(path, await entry.async("uint8array"), plain);
  }
  for (const [index, slide] of slides.entries()) {
    await placePictures(zip, index + 1, slide.pictures);
    await change(zip, `ppt/slides/slide${index + 1}.xml`, withPropertiesFirst);
    await change(zip, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) => withNotes(xml, slide.notes));
  }
  await change(zip, "[Content_Types].xml", (xml) =>
    xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, path: string) =>
      zip.file(path) === null ? "" : override,
    ),
  );
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  return bytes as Uint8Array<ArrayBuffer>;
}

async function placePictures(zip: JSZip, slide: number, pictures: readonly PackedPicture[]): Promise<void> {
  const relationshipsPath = `ppt/slides/_rels/slide${slide}.xml.rels`;
  const relationships = await textOf(zip, relationshipsPath);
  let place = 0;
  let added = "";
  await change(zip, `ppt/slides/slide${slide}.xml`, (xml) =>
    xml.replace(/<a:blip r:embed="(rId\d+)"><\/a:blip>/gu, (_, id: string) => {
      const picture = pictures[place];
      const target = new RegExp(`<Relationship Id="${id}" [^>]*Target="\\.\\./media/([^"]+)"`, "u").exec(
        relationships,
      )?.[1];
      if (!picture || target === undefined) throw new Error(`slide ${slide} has a picture ${id} that nobody drew`);
      place += 1;
      const svgId = `svg${place}`;
      const svgName = target.replace(/\.png$/u, ".svg");
      zip.file(`ppt/media/${target}`, picture.png, plain);
      zip.file(`ppt/media/${svgName}`, picture.svg, plain);
      added += `<Relationship Id="${svgId}" Type="${imageType}" Target="../media/${svgName}"/>`;
      return (
        `<a:blip r:embed="${id}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
        `<asvg:svgBlip xmlns:asvg="${svgNamespace}" r:embed="${svgId}"/></a:ext></a:extLst></a:blip>`
      );
    }),
  );
  if (place !== pictures.length)
    throw new Error(`slide ${slide}: expected ${pictures.length} pictures, found ${place}`);
  zip.file(relationshipsPath, relationships.replace("</Relationships>", `${added}</Relationships>`), plain);
}

/** The library writes a paragraph's properties before each run; they stand once, before the first. */
function withPropertiesFirst(xml: string): string {
  return xml.replace(/(?<=<\/a:r>)<a:pPr\b[^>]*(?:\/>|>.*?<\/a:pPr>)/gsu, "");
}

/** The notes as paragraphs: programs read a line break within a run as white space. */
function withNotes(xml: string, notes: readonly string[]): string {
  const written = notes
    .map((line) =>
      line === ""
        ? `<a:p><a:endParaRPr lang="${locale.tag}"/></a:p>`
        : `<a:p><a:r><a:rPr lang="${locale.tag}"/><a:t>${escaped(lineOf(line))}</a:t></a:r></a:p>`,
    )
    .join("");
  const replaced = xml.replace(
    /(<p:ph type="body"[^>]*\/>.*?<p:txBody><a:bodyPr\/><a:lstStyle\/>).*?(<\/p:txBody>)/su,
    (_, before: string, after: string) => before + written + after,
  );
  if (replaced === xml) throw new Error("a slide has no place for its notes");
  return replaced;
}

async function change(zip: JSZip, path: string, by: (text: string) => string): Promise<void> {
  zip.file(path, by(await textOf(zip, path)), plain);
}

async function textOf(zip: JSZip, path: string): Promise<string> {
  const entry = zip.file(path);
  if (!entry) throw new Error(`no ${path}`);
  return entry.async("string");
}
