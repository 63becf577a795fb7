import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** A picture of the page as it was on screen. */
interface Frame {
  /** When the browser had it, in milliseconds since 1970. */
  readonly at: number;
  readonly picture: () => PNG;
}

/** A part of the page in CSS pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The screencast's pixels a CSS pixel: small pictures take less of the machine that is measured. */
const scale = 0.5;

/** What the browser shows of a page, frame by frame: the one clock that raster and composing are in. */
export class Screencast {
  readonly frames: Frame[] = [];

  private constructor(private readonly page: Page) {}

  /** Begins to record; the first frame is there when it returns, unless the page is still empty. */
  static async of(page: Page): Promise<Screencast> {
    const cast = new Screencast(page);
    const protocol = await page.context().newCDPSession(page);
    protocol.on("Page.screencastFrame", ({ data, sessionId, metadata: { timestamp = NaN } }) => {
      protocol.send("Page.screencastFrameAck", { sessionId }).catch(() => {
        // No failure: the last frame of a page that has been closed.
      });
      cast.frames.push({ at: timestamp * 1000, picture: () => PNG.sync.read(Buffer.from(data, "base64")) });
    });
    const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
    const most = { maxWidth: width * scale, maxHeight: height * scale };
    await protocol.send("Page.startScreencast", { format: "png", ...most, everyNthFrame: 1 });
    return cast;
  }

  /** Waits for a frame from the given one on that holds something; its time. */
  async first(from: number, holds: (picture: PNG) => boolean, patience = 10_000): Promise<number> {
    const until = performance.now() + patience;
    for (let index = from; performance.now() < until;) {
      const frame = this.frames[index];
      if (frame === undefined) await this.page.waitForTimeout(20);
      else if (holds(frame.picture())) return frame.at;
      else index += 1;
    }
    throw new Error(`no such frame within ${patience / 1000} s`);
  }
}

/** The colours of a region's pixels, one in sixteen. */
export function coloursIn({ width, data }: PNG, region: Region): readonly (readonly [number, number, number])[] {
  const colours: [number, number, number][] = [];
  const [right, bottom] = [(region.x + region.width) * scale, (region.y + region.height) * scale];
  for (let y = Math.ceil(region.y * scale); y < bottom && (y + 1) * width * 4 <= data.length; y += 4) {
    for (let x = Math.ceil(region.x * scale); x < right; x += 4) {
      const at = (y * width + x) * 4;
      colours.push([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    }
  }
  return colours;
}
