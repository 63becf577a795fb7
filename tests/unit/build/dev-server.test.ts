import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { type ViteDevServer, createServer } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import type { AtlasRecord } from "../../../src/model/atlas.ts";
import { atlasPlugin } from "../../../src/build/atlas-plugin.ts";
import { atlasSource } from "../../../src/build/atlas-source.ts";
import { openDataPlugin } from "../../../src/build/open-data-plugin.ts";
import { views } from "../../../src/views/registry.ts";
import { type ProjectCopy, copyInputs } from "../../support/project-copy.ts";

// Servers start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const metric = "seeds/hearing-h24/metrics/office-internship.yaml";

/** A development server on a copy of the inputs. Its watcher sees nothing of itself: the tests say what has changed. */
async function start(copy: ProjectCopy) {
  const source = atlasSource(() => Promise.resolve(views));
  const server: ViteDevServer = await createServer({
    root: copy.root,
    configFile: false,
    logLevel: "silent",
    cacheDir: join(copy.root, ".vite"),
    plugins: [atlasPlugin(source), openDataPlugin(source)],
    server: { host: "127.0.0.1", port: 0, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const { port } = server.httpServer?.address() as AddressInfo;
  const send = vi.spyOn(server.ws, "send").mockImplementation(() => undefined);
  return {
    /** What the page has been told since the last time. */
    told: async () => {
      // The inputs are read in one turn of the event loop after the watcher has told.
      await new Promise((resolve) => setImmediate(resolve));
      return send.mock.calls.splice(0).map(([message]) => message);
    },
    notify: (event: "add" | "change" | "unlink", file: string) => server.watcher.emit(event, join(copy.root, file)),
    get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`),
    label: async () => {
      const response = await fetch(`http://127.0.0.1:${port}/@atlas/record.json`);
      return ((await response.json()) as AtlasRecord).metrics[0]?.label;
    },
  };
}

test("the development server answers for the page's data and for the open data", async () => {
  const { get } = await start(copyInputs());
  const data = await get("/@id/__x00__virtual:atlas-data");
  expect(await data.text()).toContain('export const recordUrl = "/@atlas/record.json";');
  for (const name of ["record", "topology", "findings"]) {
    const response = await get(`/@atlas/${name}.json`);
    expect(response.headers.get("content-type"), name).toBe("application/json");
    expect(await response.json(), name).toBeTypeOf("object");
  }
  const csv = await get("/data/codings.csv");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(Buffer.from(await csv.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect((await get("/data/atlas.schema.json")).status).toBe(200);
  expect((await get("/data/other.json")).headers.get("content-type")).not.toBe("application/json");
});

test("an input that changes reloads the page, with the new data", async () => {
  const copy = copyInputs();
  const { told, notify, label } = await start(copy);
  expect(await label()).toBe("庁舎実習");
  copy.replace(metric, 'label: { ja: "庁舎実習"', "label: { ja: 市役所での実習");
  notify("change", metric);
  expect(await told()).toEqual([{ type: "full-reload" }]);
  expect(await label()).toBe("市役所での実習");
});

test("a bad input shows its message, to a page opened later too, until it is mended", async () => {
  const copy = copyInputs();
  const { told, notify, get, label } = await start(copy);
  const message = `${metric} at codings[0].value: expected one of held, planned, unrealised, not-mentioned, found "hold"`;
  const [good, bad] = ["held", "hold"].map((value) => `[門真市, 守口市]\n    value: ${value}`) as [string, string];
  expect((await get("/@id/__x00__virtual:atlas-data")).status).toBe(200);
  copy.replace(metric, good, bad);
  notify("change", metric);
  expect(await told()).toEqual([{ type: "error", err: { message, stack: "", id: metric } }]);
  expect((await get("/@id/__x00__virtual:atlas-data")).status).toBe(500);
  expect(JSON.stringify(await told())).toContain(JSON.stringify(message).slice(1, -1));

  copy.replace(metric, bad, good);
  notify("change", metric);
  expect(await told()).toEqual([{ type: "full-reload" }]);
  expect((await get("/@id/__x00__virtual:atlas-data")).status).toBe(200);
  expect(await label()).toBe("庁舎実習");
});

test("a metric that comes or goes is noticed; a file that is no input is not", async () => {
  const copy = copyInputs();
  const { told, notify } = await start(copy);
  copy.write("seeds/hearing-h24/metrics/other.yaml", "id: other");
  notify("add", "seeds/hearing-h24/metrics/other.yaml");
  expect(await told()).toMatchObject([{ type: "error", err: { id: "seeds/hearing-h24/metrics/other.yaml" } }]);
  copy.remove("seeds/hearing-h24/metrics/other.yaml");
  notify("unlink", "seeds/hearing-h24/metrics/other.yaml");
  expect(await told()).toEqual([{ type: "full-reload" }]);
  notify("change", "geo/osaka.report.json");
  notify("change", "seeds-elsewhere/hearing-h24/source.txt");
  expect(await told()).toEqual([]);
});
