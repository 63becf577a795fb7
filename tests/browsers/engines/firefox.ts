import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { type Engine, type EngineStart, windowSize } from "./engine.ts";
import { found } from "./found.ts";
import { startProgram } from "./program.ts";

const path = found(
  ...(process.env["FIREFOX_PATH"] === undefined ? [] : [process.env["FIREFOX_PATH"]]),
  "firefox-esr",
  "firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
);

/** Firefox, driven by WebDriver BiDi. */
export const firefoxEngine: EngineStart = {
  name: "Firefox",
  start:
    path === undefined
      ? { missing: "no Firefox was found (FIREFOX_PATH, or Debian's firefox-esr)" }
      : () => start(path),
};

async function start(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
  // A page of its own for a new profile, updates and reports would only be in the way.
  writeFileSync(
    join(profile, "user.js"),
    Object.entries({
      "app.update.disabledForTesting": true,
      "browser.shell.checkDefaultBrowser": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "intl.accept_languages": "ja",
      "remote.active-protocols": 1,
      "toolkit.telemetry.enabled": false,
    })
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const size = [`--width=${windowSize.width}`, `--height=${windowSize.height}`];
  const firefox = startProgram(program, [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    ...size,
    "--remote-debugging-port=0",
  ]);
  const [, address = ""] = await firefox.says(/WebDriver BiDi listening on (ws:\/\/\S+)/u);
  const send = await connection(`${address}/session`);
  await send("session.new", { capabilities: {} });
  const { contexts } = (await send("browsingContext.getTree", {})) as { contexts: readonly [{ context: string }] };
  const [{ context }] = contexts;
  await send("browsingContext.setViewport", { context, viewport: windowSize });
  const perform = (source: object): Promise<unknown> => send("input.performActions", { context, actions: [source] });
  return {
    open: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    run: async (body) => {
      const answer = (await send("script.evaluate", {
        expression: `(async () => JSON.stringify((await (async () => {${body}})()) ?? null))()`,
        target: { context },
        awaitPromise: true,
      })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
      if (!answer.result) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value) as unknown;
    },
    click: async (x, y) => {
      const [down, up] = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await perform({ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x, y }, down, up] });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await perform({ type: "key", id: "keys", actions });
    },
    close: async () => {
      await send("browser.close", {});
      await firefox.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Send = (method: string, params: object) => Promise<unknown>;

/** Sends commands and waits for their answers. */
async function connection(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  socket.on("message", (data: Buffer) => {
    const said = JSON.parse(data.toString()) as { id?: number; result?: unknown; error?: string; message?: string };
    const asked = waiting.get(said.id ?? -1);
    waiting.delete(said.id ?? -1);
    if (said.error === undefined) asked?.resolve(said.result);
    else asked?.reject(new Error(`${said.error}: ${said.message ?? ""}`));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
