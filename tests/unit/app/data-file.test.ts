import { describe, expect, test, vi } from "vitest";
import { type Shape, fetchData } from "../../../src/app/loads/data-file.ts";
import { NotArrivedError } from "../../../src/ui/resource.ts";

interface Kept {
  readonly rows: readonly object[];
  readonly byId: Readonly<Record<string, string>>;
}
const shape: Shape<Kept> = { rows: "list", byId: "object" };

const answered = (body: string, init?: ResponseInit) => {
  const asked = vi.fn(() => Promise.resolve(new Response(body, init)));
  vi.stubGlobal("fetch", asked);
  return asked;
};
const failure = () => fetchData<Kept>("kept.json", shape).catch((error: unknown) => error as Error);

test("a file of the right shape is given as it is", async () => {
  answered(`{"rows":[{},[]],"byId":{"a":"b"},"more":1}`);
  expect(await fetchData<Kept>("kept.json", shape)).toEqual({ rows: [{}, []], byId: { a: "b" }, more: 1 });
});

test("what the browser kept is passed by only when it is to be fetched anew", async () => {
  const asked = answered(`{"rows":[],"byId":{}}`);
  await fetchData<Kept>("kept.json", shape);
  expect(asked).toHaveBeenLastCalledWith("kept.json");
  const again = answered(`{"rows":[],"byId":{}}`);
  await fetchData<Kept>("kept.json", shape, true);
  expect(again).toHaveBeenLastCalledWith("kept.json", { cache: "reload" });
});

describe("nothing arrived", () => {
  test("where the line is broken", async () => {
    const cause = new TypeError("Failed to fetch");
    vi.stubGlobal("fetch", () => Promise.reject(cause));
    const error = await failure();
    expect(error).toBeInstanceOf(NotArrivedError);
    expect((error as Error).cause).toBe(cause);
  });

  test("where it breaks in the middle", async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError("network error")) });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
    expect(await failure()).toBeInstanceOf(NotArrivedError);
  });

  test.each([
    [404, true],
    [410, true],
    [503, false],
  ])("where the answer is %i", async (status, gone) => {
    answered(`{"rows":[],"byId":{}}`, { status });
    const error = await failure();
    expect(error).toBeInstanceOf(NotArrivedError);
    expect((error as Error).message).toContain(`kept.json: ${status}`);
    expect(error).toMatchObject({ gone });
  });
});

test.each([
  "<html>login</html>",
  "",
  "null",
  "[]",
  "{}",
  `{"rows":[]}`,
  `{"rows":{},"byId":{}}`,
  `{"rows":[1],"byId":{}}`,
  `{"rows":[null],"byId":{}}`,
  `{"rows":[],"byId":[]}`,
  `{"rows":[],"byId":null}`,
])("what arrived can't be used: %j", async (body) => {
  answered(body);
  const error = await failure();
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(NotArrivedError);
});
