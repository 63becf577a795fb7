import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumEngine } from "./engines/chromium.ts";
import { firefoxEngine } from "./engines/firefox.ts";
import { webkitEngine } from "./engines/webkit.ts";
import { type FlakyServer, flakyServer } from "./flaky-server.ts";
import { User } from "./user.ts";

const engines = [chromiumEngine, firefoxEngine, webkitEngine].flatMap(({ name, start }) => {
  if (typeof start === "function") return [{ name, start }];
  console.warn(`${name} is left out: ${start.missing}`);
  return [];
});

let server: FlakyServer;
beforeAll(async () => void (server = await flakyServer()));
afterAll(() => server.close());

test("there is a browser to try", () => {
  expect(engines.length).toBeGreaterThan(0);
});

describe.each(engines)("$name", ({ start }) => {
  let user: User;
  beforeAll(async () => void (user = new User(await start())));
  afterAll(() => user.engine.close());
  const open = (rest: string) => user.engine.open(`${server.origin}/${rest}`);
  const address = () => user.run("return location.search");

  test("opens, chooses a municipality, and another metric", async () => {
    await open("");
    await user.sees("atlas-gestures");
    // Small places have hit areas, which reach beyond their shapes into their neighbours'.
    await user.press('atlas-municipality-list [data-code="27209"]');
    await user.sees("h2", "守口市");
    await user.press("atlas-picker label", "人員不足");
    await expect.poll(address).toBe("?metric=staff-shortage&municipality=27209");
    await expect.poll(() => user.run("return document.title")).toContain("人員不足");
  });

  test("searches for a place", async () => {
    await user.press("atlas-find input");
    await user.engine.type("suita");
    await user.press("atlas-find [role=option]", "吹田市");
    await expect.poll(address).toContain("27205");
  });

  test("switches the view, and goes back", async () => {
    await user.press("atlas-views button", "表");
    await user.sees("atlas-table tbody tr");
    await user.run("history.back()");
    await user.sees("atlas-figure");
    expect(await address()).not.toContain("view=");
  });

  test("draws dotted lines under words that are explained", async () => {
    await open("?view=report");
    await user.sees("atlas-term");
    const line = await user.run(
      'const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(all(".trigger")[0]); return [line, style]',
    );
    expect(line).toEqual(["underline", "dotted"]);
  });

  test("saves a picture", async () => {
    await open("?municipality=27209");
    await user.run(`
      window.saved = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { window.saved.push(blob.type); return make.call(URL, blob); };
    `);
    await user.press("atlas-export-menu .open");
    await user.press("[role=menuitem]", "画像");
    await user.press("atlas-export-dialog button", "保存");
    await expect.poll(() => user.run("return window.saved"), { timeout: 30_000 }).toContain("image/png");
  });

  test.each(["503", "cut"] as const)("tries code again that several parts share (%s)", async (how) => {
    server.fail(/\/assets\/(parts|pages)-.*\.js/u, how);
    await open("");
    await user.sees("[role=alert] button", "もう一度読み込む");
    server.fail(null);
    await user.press("[role=alert] button", "もう一度読み込む");
    await expect.poll(() => user.run('return Boolean(customElements.get("atlas-gestures"))')).toBe(true);
  });

  test.each(["503", "cut"] as const)("tries a view's code again that has not come (%s)", async (how) => {
    await open("");
    // What else is on its way would fail too, and have a notice of its own.
    await expect.poll(() => user.run('return Boolean(customElements.get("atlas-gestures"))')).toBe(true);
    server.fail(/\/assets\/.*\.js/u, how);
    await user.press("atlas-views button", "表");
    await user.sees("[role=alert] button", "もう一度読み込む");
    await user.sees("atlas-figure");
    server.fail(null);
    await user.press("[role=alert] button", "もう一度読み込む");
    await user.sees("atlas-table tbody tr");
  });

  // The last one: from here on the browser answers for the server.
  test("keeps the site, and opens it anew without a line, in a view that it has not shown", async () => {
    await open("");
    await user.run('localStorage.setItem("atlas-offline-here", "yes")');
    await open("?municipality=27209");
    const worker = () => user.run("return (await navigator.serviceWorker.getRegistration())?.active?.state");
    await expect.poll(worker, { timeout: 60_000 }).toBe("activated");
    server.fail(/./u, "away");
    onTestFinished(() => server.fail(null));
    await expect(fetch(server.origin)).rejects.toThrow("fetch failed");
    await open("?municipality=27209&view=topics");
    await user.sees("atlas-topics .mini-map");
  });
});
