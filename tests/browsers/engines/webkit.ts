import { type Engine, type EngineStart, windowSize } from "./engine.ts";
import { found } from "./found.ts";
import { type Program, freePort, startProgram } from "./program.ts";

const driver = found("WebKitWebDriver");
const browser = found("MiniBrowser", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser");
const screen = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
const virtualScreen = found("Xvfb");

/** WebKitGTK's small browser, driven by WebDriver. */
export const webkitEngine: EngineStart = { name: "WebKitGTK", start: startOrWhyNot() };

function startOrWhyNot(): EngineStart["start"] {
  if (driver === undefined || browser === undefined)
    return { missing: "no WebKitWebDriver with its MiniBrowser was found (Debian's webkit2gtk-driver)" };
  if (screen === undefined && virtualScreen === undefined)
    return { missing: "there is neither a screen nor Xvfb (Debian's xvfb)" };
  return () => start(driver, browser);
}

async function start(program: string, binary: string): Promise<Engine> {
  const programs: Program[] = [];
  const environment: NodeJS.ProcessEnv = { LANG: "C.UTF-8" };
  if (screen === undefined) {
    const server = startProgram(virtualScreen ?? "", [
      "-displayfd",
      "1",
      "-screen",
      "0",
      "1600x1000x24",
      "-nolisten",
      "tcp",
    ]);
    programs.push(server);
    environment["DISPLAY"] = `:${(await server.says(/^(\d+)$/mu))[1] ?? ""}`;
  }
  const port = await freePort();
  programs.push(startProgram(program, [`--port=${port}`, "--host=127.0.0.1"], environment));
  const send = async (method: "DELETE" | "GET" | "POST", path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {}),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message ?? ""}`);
    return value;
  };
  await answering(`http://127.0.0.1:${port}/status`);
  const options = { binary, args: ["--automation"] };
  const session = (await send("POST", "", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  })) as { sessionId: string };
  const here = `/${session.sessionId}`;
  await send("POST", `${here}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  await send("POST", `${here}/window/rect`, windowSize);
  const perform = (source: object): Promise<unknown> => send("POST", `${here}/actions`, { actions: [source] });
  return {
    open: async (url) => void (await send("POST", `${here}/url`, { url })),
    run: (body) =>
      send("POST", `${here}/execute/async`, {
        script: `const done = arguments[0]; (async () => {${body}})().then((value) => done(value ?? null), (error) => done({ error: String(error) }));`,
        args: [],
      }),
    click: async (x, y) => {
      const [down, up] = [
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      const move = { type: "pointerMove", duration: 0, x: Math.round(x), y: Math.round(y) };
      await perform({ type: "pointer", id: "mouse", actions: [move, down, up] });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
      await perform({ type: "key", id: "keys", actions });
    },
    close: async () => {
      await send("DELETE", here);
      for (const one of programs.reverse()) await one.end();
    },
  };
}

async function answering(url: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (cause) {
      // It has just been started.
      if (Date.now() > until) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
