import { describe, expect, test } from "vitest";
import type { OpenOptions } from "../support/page.ts";
import { type App, appOfAll, openApp } from "./app.ts";
import { showView, viewNamed } from "./views.ts";
import { settle } from "../support/map-picture.ts";

const phone = { viewport: { width: 390, height: 844 }, context: { hasTouch: true, isMobile: true } };

interface HitArea {
  readonly code: string;
  /** What its option's centre hits. */
  readonly centre: string | null;
  /** Diameter of the largest disc near its option that hits nothing else, in CSS pixels; 24 stands for any larger. */
  readonly disc: number;
}

describe("at 1440 × 900", () => {
  const lead = appOfAll();

  test("every municipality has a disc of 24 CSS pixels to hit, and its option's centre hits it", async () => {
    const app = await lead();
    const areas = await app.page.evaluate(() => {
      const codeAt = (x: number, y: number): string | null => {
        let root: Document | ShadowRoot | null = document;
        let hit: Element | null = null;
        while (root) {
          const next: Element | null = root.elementFromPoint(x, y);
          root = next && next !== hit ? next.shadowRoot : null;
          hit = next;
        }
        return hit?.getAttribute("data-code") ?? null;
      };
      const list = document
        .querySelector("atlas-app")
        ?.shadowRoot?.querySelector("atlas-figure")
        ?.shadowRoot?.querySelector("atlas-map")
        ?.shadowRoot?.querySelector("atlas-municipality-list");
      // How far to look, and where the disc's centre may be.
      const reach = 32;
      const range = (bound: number) => Array.from({ length: 2 * bound + 1 }, (_, index) => index - bound);
      // From the middle outwards: most have room there.
      const steps = range(reach - 12).sort((a, b) => Math.abs(a) - Math.abs(b));
      const discs = [24, 22, 20, 18, 16, 14, 12].map((diameter) => ({
        diameter,
        pixels: range(12).flatMap((y) =>
          range(12)
            .filter((x) => Math.hypot(x, y) <= (diameter - 1) / 2)
            .map((x) => [x, y] as const),
        ),
      }));
      return [...(list?.shadowRoot?.querySelectorAll("[role=option]") ?? [])].map((option): HitArea => {
        const code = option.getAttribute("data-code") ?? "";
        const box = option.getBoundingClientRect();
        const [middle, centre] = [box.left + box.width / 2, box.top + box.height / 2];
        const known = new Map<string, boolean>();
        const hits = (x: number, y: number): boolean => {
          const key = `${x} ${y}`;
          const hit = known.get(key) ?? codeAt(middle + x, centre + y) === code;
          known.set(key, hit);
          return hit;
        };
        const disc = discs.find(({ pixels }) =>
          steps.some((left) => steps.some((top) => pixels.every(([x, y]) => hits(left + x, top + y)))),
        );
        return { code, centre: codeAt(middle, centre), disc: disc?.diameter ?? 0 };
      });
    });
    expect(areas).toHaveLength(43);
    expect(areas.filter(({ code, centre }) => centre !== code)).toEqual([]);
    for (const { code, disc } of areas) expect(disc, code).toBeGreaterThanOrEqual(24);
  });

  test("every option is 24 CSS pixels wide and high, and a click on it selects its municipality", async () => {
    const app = await lead();
    for (const option of await app.options.all()) {
      const box = await option.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await app.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await expect.poll(() => option.getAttribute("aria-selected")).toBe("true");
      expect(app.query()).toBe(`?municipality=${await option.getAttribute("data-code")}`);
    }
  });
});

test("on a phone, where label points crowd, no option covers another's centre", async () => {
  const app = await openApp(phone);
  const covered = await app.options.evaluateAll((options) => {
    const root = options[0]?.getRootNode() as ShadowRoot;
    return options.flatMap((option) => {
      const { left, top, width, height } = option.getBoundingClientRect();
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      return hit === option ? [] : [option.getAttribute("aria-label")];
    });
  });
  expect(covered).toEqual([]);
});

/** The boxes around the hit areas that hide what lies beyond them and yet can be scrolled, by focus or by script. */
function scrolledUnseen(app: App): Promise<string[]> {
  return app.options.first().evaluate((option) => {
    const found: string[] = [];
    for (let node: Node | null = option; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
      if (!(node instanceof Element)) continue;
      const { overflowX, overflowY } = getComputedStyle(node);
      const before = [node.scrollLeft, node.scrollTop] as const;
      node.scrollTo(before[0] + 50, before[1] + 50);
      const moved = node.scrollLeft !== before[0] || node.scrollTop !== before[1];
      node.scrollTo(...before);
      if (overflowX === "hidden" || overflowY === "hidden")
        found.push(`${node.localName}.${node.className}${moved ? ", moved" : ""}`);
    }
    return found;
  });
}

const narrowed: readonly (OpenOptions & { where: string })[] = [
  { where: "on the land", path: "?focus=suita" },
  { where: "on tiles", path: "?focus=suita&shape=tiles" },
  { where: "on two maps", path: "?focus=suita&view=split&with=staff-shortage" },
  { where: "in a frame", path: "?focus=suita&embed=1" },
  { where: "on a phone", path: "?focus=suita", ...phone },
];

test.each(narrowed)("a focus beyond the window leaves every hit area on its place: $where", async (options) => {
  const app = await openApp(options);
  // The map jumps, and does not fly, until what has the focus is in the window.
  await app.page.emulateMedia({ reducedMotion: "reduce" });
  await app.tabTo(/^option/u);
  await app.page.keyboard.press("End");
  expect(await app.focused()).toBe("option 27383");
  expect(await scrolledUnseen(app)).toEqual([]);
  await settle(app.page);
  const shape = await app.shape("27205").first().boundingBox();
  const [x, y] = [(shape?.x ?? 0) + (shape?.width ?? 0) / 2, (shape?.y ?? 0) + (shape?.height ?? 0) / 2];
  await app.page.mouse.click(x, y);
  await expect.poll(() => app.query()).toContain("municipality=27205");
});

test("with MapLibre, zoomed in, and in the small maps, no box over a map can be scrolled either", async () => {
  const large = await openApp({ webgl: true, viewport: { width: 1120, height: 700 } });
  await large.page.locator("atlas-app[data-renderer=gl]").waitFor({ timeout: 50_000 });
  await large.page.getByRole("button", { name: "拡大" }).click();
  expect(await scrolledUnseen(large)).toEqual([]);
  await showView(large, viewNamed("multiples"));
  expect(await scrolledUnseen(large)).toEqual([]);
});
