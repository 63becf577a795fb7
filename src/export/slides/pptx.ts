import { locale } from "../../messages/ja/locale.ts";
import type PptxGenJS from "pptxgenjs";
import type { SlideSample } from "./slide.ts";
import type { SetSlide, SlideBox, SlidePart } from "./slide-part.ts";
import { slideColumns, slideHead, slideMargin } from "./slide-page.ts";
import { lineOf } from "../../text/markup.ts";
import { messages } from "./messages.ja.ts";
import { applicationName } from "../../messages/ja.ts";
import { type PackedPicture, type PackedSlide, finishedPackage } from "./pptx-package.ts";
import { loadCode } from "../../ui/resource.ts";

/** Draws an SVG as a PNG file of a size in pixels. */
export type DrawPng = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** How a presentation is written, and who is told. */
export interface SlidesOptions {
  /** What the file says it is. */
  readonly title: string;
  /** What it is about. */
  readonly subject: string;
  readonly drawPng: DrawPng;
  readonly signal?: AbortSignal | undefined;
  /** Is told the share that is done, from 0 to 1, after each slide. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Windows and Office for the Mac have it. Elsewhere the program chooses another font, because a presentation cannot list
 * several.
 */
const font = "Yu Gothic";

/** One transparent pixel: the placeholder until the pictures have been drawn. */
const placeholder =
  "image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Pixels a point: for a slide's figure as many as a projector shows, for a swatch more, because it is small. */
const [figurePixels, samplePixels] = [2, 4];

const masters = { beside: "atlas", above: "atlas-wide" } as const;

/** The library puts a title where its master has one, whatever the slide says. */
const titlePlaces = {
  beside: { ...slideColumns(1).words, y: slideMargin.y + 20 },
  above: slideHead,
} as const;

/**
 * Writes slides as a PowerPoint file. PowerPoint can edit words and legends; each figure is an SVG with a PNG beside it.
 *
 * @param slides each is made when its turn has come
 * @throws whatever `drawPng` throws, and the signal's reason once it is aborted
 */
export async function writeSlides(
  slides: readonly (() => SetSlide | Promise<SetSlide>)[],
  { title, subject, drawPng, signal, onProgress }: SlidesOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Presentation } = await loadCode(() => import("pptxgenjs"));
  signal?.throwIfAborted();
  const file = new Presentation();
  file.layout = "LAYOUT_WIDE";
  file.title = lineOf(title);
  file.subject = lineOf(subject);
  file.author = applicationName;
  file.company = "";
  file.theme = { headFontFace: font, bodyFontFace: font };
  for (const words of ["beside", "above"] as const) {
    file.defineSlideMaster({
      title: masters[words],
      background: { color: "FFFFFF" },
      objects: [
        {
          placeholder: {
            options: {
              name: "title",
              type: "title",
              ...inches({ ...titlePlaces[words], height: 50 }),
              align: "left",
              valign: "top",
              margin: 0,
            },
            text: "",
          },
        },
      ],
    });
  }

  const samples = new Map<string, Promise<Uint8Array>>();
  const draw = async ({ svg, width, height }: PictureRequest): Promise<PackedPicture> => {
    const png = samples.get(svg) ?? drawPng(svg, width, height);
    samples.set(svg, png);
    return { svg, png: await png };
  };
  const packed: PackedSlide[] = [];
  for (const make of slides) {
    // One figure at a time, so that the page can respond between them.
    const slide = await make();
    signal?.throwIfAborted();
    const pictures: PackedPicture[] = [];
    for (const request of addSlide(file, slide)) {
      pictures.push(await draw(request));
      signal?.throwIfAborted();
    }
    packed.push({ pictures, notes: slide.notes });
    onProgress?.(packed.length / (slides.length + 1));
  }
  const bytes = await file.write({ outputType: "uint8array" });
  signal?.throwIfAborted();
  const finished = await finishedPackage(bytes as Uint8Array, packed);
  signal?.throwIfAborted();
  onProgress?.(1);
  return finished;
}

/** A picture that a slide waits for, its size in pixels. */
interface PictureRequest {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** @returns its pictures, in the order in which they stand in the slide */
function addSlide(file: PptxGenJS, { words, parts, figure }: SetSlide): readonly PictureRequest[] {
  const target = file.addSlide({ masterName: masters[words] });
  const requests: PictureRequest[] = [];
  for (const part of parts) addPart(target, part, requests);
  if (figure === null) return requests;
  const { name, svg, box, description } = figure;
  target.addImage({ data: placeholder, ...inches(box), altText: lineOf(description), objectName: name });
  requests.push({
    svg,
    width: Math.round(box.width * figurePixels),
    height: Math.round(box.height * figurePixels),
  });
  return requests;
}

function addPart(target: PptxGenJS.Slide, part: SlidePart, requests: PictureRequest[]): void {
  switch (part.kind) {
    case "text":
      target.addText(
        part.paragraphs.flatMap((runs) =>
          runs.map(({ text, size, bold, color }, index) => ({
            text: lineOf(text),
            options: {
              fontSize: size,
              bold,
              color: hex(color),
              fontFace: font,
              lang: locale.tag,
              lineSpacing: part.leading,
              ...(index === runs.length - 1 ? { breakLine: true } : {}),
            },
          })),
        ),
        {
          ...inches(part.box),
          objectName: lineOf(part.name),
          ...(part.title ? { placeholder: "title" } : {}),
          align: part.align,
          valign: "top",
          margin: 0,
          wrap: true,
        },
      );
      return;
    case "rule":
      target.addShape("line", {
        ...inches(part.box),
        line: { color: "B4B4B7", width: 0.75 },
        objectName: messages.parts.rule,
      });
      return;
    case "sample":
      addSample(target, part, requests);
  }
}

function addSample(
  target: PptxGenJS.Slide,
  { name, box, sample }: { readonly name: string; readonly box: SlideBox; readonly sample: SlideSample },
  requests: PictureRequest[],
): void {
  const objectName = lineOf(messages.parts.sample(name));
  switch (sample.kind) {
    case "fill":
      target.addShape("rect", {
        ...inches(box),
        fill: { color: hex(sample.paint.fill) },
        line: { color: "4D4D4F", width: 0.75 },
        objectName,
      });
      return;
    case "picture":
      target.addImage({ data: placeholder, ...inches(box), altText: objectName, objectName });
      requests.push({
        svg: sample.svg,
        width: Math.round(box.width * samplePixels),
        height: Math.round(box.height * samplePixels),
      });
  }
}

function inches({ x, y, width, height }: SlideBox): { x: number; y: number; w: number; h: number } {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 };
}

/** A colour as the file writes it, without its sign. */
function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
