import { beforeEach, expect, test, vi } from "vitest";
import { loadChunk } from "../../../src/ui/chunk.ts";
import { NotArrivedError } from "../../../src/ui/resource.ts";

const missing = () => Promise.reject(new TypeError("error loading dynamically imported module: http://localhost/a.js"));
const importer = "http://localhost/assets/index.js";
/** Each fails for the first time. */
let chunks = 0;
const failure = (load: () => Promise<unknown>, file = `./${(chunks += 1)}.js`) =>
  loadChunk(load, [file], importer).catch((error: unknown) => error as NotArrivedError);

const head = vi.fn<(href: string) => Promise<Response>>();
const answers = (status: number, type = "text/javascript") =>
  head.mockResolvedValue(new Response(null, { status, headers: { "content-type": type } }));

beforeEach(() => {
  vi.stubGlobal("fetch", head);
  answers(200);
});

test("a chunk is imported once, and nothing else is asked for", async () => {
  head.mockClear();
  const load = vi.fn(() => Promise.resolve("code"));
  expect(await loadChunk(load, ["./a.js"], importer)).toBe("code");
  expect(load).toHaveBeenCalledTimes(1);
  expect(head).not.toHaveBeenCalled();
});

test("a chunk whose address is not known fails with its own error", async () => {
  const error = new TypeError("error loading dynamically imported module");
  await expect(loadChunk(() => Promise.reject(error))).rejects.toBe(error);
});

test.each([
  ["breaks down", 503, "text/html", false],
  ["has it again by now", 200, "text/javascript", false],
  ["has no such file any more", 404, "text/plain", true],
  ["answers with its page instead", 200, "text/html", true],
])("where the server %s, it is told whether the chunk may still come", async (_what, status, type, gone) => {
  answers(status, type);
  const error = await failure(missing);
  expect(error).toBeInstanceOf(NotArrivedError);
  expect(error).toMatchObject({ gone });
  expect(head.mock.lastCall?.[0]).toBe(`http://localhost/assets/${chunks}.js`);
});

test("where nobody answers, it may", async () => {
  head.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(await failure(missing)).toMatchObject({ gone: false });
});

test("what its code throws is not mistaken for a broken line", async () => {
  const error = new TypeError("x is not a function");
  expect(await failure(() => Promise.reject(error))).toBe(error);
});

test("one that was cut off on the way is asked for under another address, too", async () => {
  const file = `data:text/javascript,export const code = "whole";//`;
  const cut = () => Promise.reject(new SyntaxError("unterminated string literal"));
  expect(await failure(cut, file)).toBeInstanceOf(SyntaxError);
  expect(await loadChunk(cut, [file], importer)).toMatchObject({ code: "whole" });
});

test("once it has failed, it is asked for under an address that it never had", async () => {
  const module = (code: string) => `data:text/javascript,export const code = "${code}";//`;
  expect(await failure(missing, module("kept"))).toBeInstanceOf(NotArrivedError);
  // A browser that keeps what failed rejects again. The other address is one by which it has not failed.
  expect(await loadChunk(missing, [module("kept")], importer)).toMatchObject({ code: "kept" });
  // Others try the first address itself again.
  expect(await loadChunk(() => Promise.resolve("first"), [module("kept")], importer)).toBe("first");
});
