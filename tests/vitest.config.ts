import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { atlasPlugin } from "../src/build/atlas-plugin.ts";
import { styleSheets } from "../src/build/style-sheets.ts";
import { launchOptions, withoutGpuCompositing } from "./support/browser.ts";
import { LongestFirst } from "./support/longest-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

// One group after the other: a browser measured or photographed while the other tests compute would be a flaky one.
export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          environment: "node",
          // Modules and the atlas that they read load once a worker, not once a file; what a test mocks or stubs goes
          // with it.
          isolate: false,
          setupFiles: ["tests/support/leave-nothing.ts"],
          maxWorkers: "100%",
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          // Long enough for a property test on two slow cores that others use as well.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        // The elements are tested with the real atlas, served as `npm run dev` serves it.
        plugins: [atlasPlugin()],
        css: styleSheets,
        // Found by Vite only on the way, they would have the page reload in the middle of a test.
        optimizeDeps: {
          include: [
            "axe-core",
            "lit",
            "lit/decorators.js",
            "lit/directive.js",
            "lit/directives/**/*.js",
            "d3",
            "topojson-client",
          ],
        },
        test: {
          name: "components",
          // Vitest's own 15 seconds are too few for axe on a long document where others use the machine as well.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          include: ["tests/components/**/*.test.ts"],
          // A worker's test files run in one page, which loads modules, atlas and axe once: each file leaves the page
          // as it was.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: launchOptions(withoutGpuCompositing),
              contextOptions: { locale: "ja-JP" },
            }),
            instances: [{ browser: "chromium" }],
            viewport: { width: 1440, height: 900 },
            screenshotFailures: false,
          },
        },
      },
      {
        root,
        test: {
          name: "e2e",
          // MapLibre's start may keep a page of these slow cores busy for seconds.
          expect: { poll: { timeout: 15_000 } },
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/e2e-setup.ts"],
          isolate: false,
          // One more than this suite's two cores: a page waits for frames and answers about a third of its time.
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
