// `npm run gallery [NAMES …]`: photographs every view in every size, light and dark, into gallery/, and puts the
// pictures on one page. For whoever changes the face: look at all of it before and after.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { launchOptions } from "../support/browser.ts";
import { serve } from "../support/server.ts";
import { withoutWebGL } from "../support/without-webgl.ts";
import { galleryPage } from "./page.ts";
import { schemes, shots, sizes } from "./shots.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}/gallery`;
const named = process.argv.slice(3);
const wanted = named.length === 0 ? shots : shots.filter(({ name }) => named.includes(name));

await mkdir(folder, { recursive: true });
const server = await serve({ "/": `${root}/dist` });
const browser = await chromium.launch(launchOptions(["--disable-gpu-compositing"]));
try {
  for (const scheme of schemes) for (const size of sizes) await photograph(browser, scheme, size);
} finally {
  await browser.close();
  await server.close();
}
await writeFile(`${folder}/index.html`, galleryPage(wanted));
console.log(`${wanted.length * sizes.length * schemes.length} pictures in ${folder}/index.html`);

/** All wanted views in one size and colour scheme. */
async function photograph(
  browser: Browser,
  scheme: (typeof schemes)[number],
  [width, height]: (typeof sizes)[number],
): Promise<void> {
  const context = await browser.newContext({
    locale: "ja-JP",
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  await context.addInitScript(withoutWebGL);
  for (const { name, query } of wanted) {
    const page = await context.newPage();
    await page.goto(`${server.origin}/${query}`);
    await page.waitForFunction(
      () => customElements.get("atlas-panel") && !document.body.innerText.includes("読み込んでいます"),
    );
    await page.screenshot({ path: `${folder}/${name}-${width}x${height}-${scheme}.png`, animations: "disabled" });
    await page.close();
  }
  await context.close();
}
