import { beforeEach, describe, expect, test, vi } from "vitest";
import { LoadError, NotArrivedError, Resource, loadCode } from "../../../src/ui/resource.ts";

const name = { log: "the text", reader: "本文" };
const line = new NotArrivedError("text.json: 503");
const broken = new SyntaxError("Unexpected token");

/** A resource whose loads end as listed, one after the other. */
function resourceOf(...ends: readonly (string | Error)[]) {
  const asked: boolean[] = [];
  const changed = vi.fn();
  const resource = new Resource<string>(
    name,
    (anew) => {
      const end = ends[asked.push(anew) - 1];
      return typeof end === "string" ? Promise.resolve(end) : Promise.reject(end ?? new Error("no more ends"));
    },
    changed,
  );
  const settled = async () => {
    await expect.poll(() => resource.state.kind).not.toBe("loading");
  };
  return { resource, asked, changed, settled };
}

const log = vi.fn<(...said: unknown[]) => void>();
beforeEach(() => {
  log.mockClear();
  vi.spyOn(console, "error").mockImplementation(log);
});

test("a resource is loaded once, however many want it, and tells of each change", async () => {
  const { resource, asked, changed, settled } = resourceOf("one");
  expect(resource.state.kind).toBe("idle");
  resource.want();
  resource.load();
  const waiting = resource.arrival();
  expect(resource.state.kind).toBe("loading");
  expect(changed).toHaveBeenCalledTimes(1);
  expect(await waiting).toBe("one");
  await settled();
  resource.load();
  resource.retry();
  expect(await resource.arrival()).toBe("one");
  expect(resource.value).toBe("one");
  expect(asked).toEqual([false]);
  expect(changed).toHaveBeenCalledTimes(2);
  expect(log).not.toHaveBeenCalled();
});

test("a broken line is told apart from a broken file, in the log and to the reader", async () => {
  for (const [cause, fault, logged, sentence] of [
    [line, "line", "the text did not arrive", "本文を読み込めませんでした。"],
    [
      broken,
      "file",
      "the text arrived, but can't be used",
      "本文を読み込めませんでした。届いたデータが壊れています（通信の問題ではありません）。",
    ],
  ] as const) {
    const { resource, settled } = resourceOf(cause);
    resource.load();
    await settled();
    expect(resource.failure?.fault).toBe(fault);
    expect(resource.failure?.cause).toBe(cause);
    expect(resource.failure?.sentence).toBe(sentence);
    expect(log.mock.lastCall).toEqual([logged, cause]);
    expect(resource.value).toBeNull();
  }
});

describe("what failed", () => {
  test("is loaded again by load and retry, and not by want", async () => {
    const { resource, asked, settled } = resourceOf(line, line, "three");
    resource.load();
    await settled();
    resource.want();
    expect(resource.state.kind).toBe("failed");
    resource.load();
    await settled();
    resource.retry();
    await settled();
    expect(resource.value).toBe("three");
    expect(resource.failure).toBeNull();
    expect(asked).toHaveLength(3);
  });

  test("is loaded past what the browser kept of it only if that was broken", async () => {
    const { resource, asked, settled } = resourceOf(line, broken, "three");
    for (let times = 0; times < 3; times += 1) {
      resource.load();
      await settled();
    }
    expect(asked).toEqual([false, false, true]);
  });

  test("offers the page anew the second time, or where it is gone for good", async () => {
    const { resource, settled } = resourceOf(line, line);
    resource.load();
    await settled();
    expect(resource.failure?.offersPage).toBe(false);
    resource.retry();
    await settled();
    expect(resource.failure?.offersPage).toBe(true);
    const gone = new LoadError(name, new NotArrivedError("text.json: 404", {}, true));
    expect([gone.fault, gone.offersPage]).toEqual(["gone", true]);
    expect(gone.sentence).toContain("新しい版に更新してください");
    expect(new LoadError(name, gone)).toMatchObject({ fault: "gone", offersPage: true });
  });

  test("rejects for callers that wait, with the error that the state has", async () => {
    const { resource } = resourceOf(line);
    const failure: unknown = await resource.arrival().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure).toBe(resource.failure);
  });

  test("breaks what is made of it, which says so in its own words, and is logged once", async () => {
    const { resource: part } = resourceOf(line, "part");
    const whole = new Resource(
      { log: "the search", reader: "検索" },
      () => part.arrival(),
      () => undefined,
    );
    await whole.arrival().catch(() => undefined);
    expect(whole.failure?.fault).toBe("line");
    expect(whole.failure?.sentence).toBe("検索を読み込めませんでした。");
    expect(log).toHaveBeenCalledTimes(1);
    whole.retry();
    expect(await whole.arrival()).toBe("part");
  });

  test("may have been thrown at once", async () => {
    const resource = new Resource<never>(
      name,
      () => {
        throw broken;
      },
      () => undefined,
    );
    resource.load();
    await expect.poll(() => resource.state.kind).toBe("failed");
  });
});

describe("code", () => {
  test.each([
    "Failed to fetch dynamically imported module: http://localhost/a.js",
    "error loading dynamically imported module: http://localhost/a.js",
    "Importing a module script failed.",
  ])("that did not arrive is a broken line: %s", async (message) => {
    await expect(loadCode(() => Promise.reject(new TypeError(message)))).rejects.toBeInstanceOf(NotArrivedError);
  });

  test.each([new SyntaxError("Unexpected token '<'"), new TypeError("x is not a function")])(
    "that arrived and failed is a broken file: %s",
    async (cause) => {
      await expect(loadCode(() => Promise.reject(cause))).rejects.toBe(cause);
    },
  );
});
