import { describe, expect, test, vi } from "vitest";
import { keptAs } from "../../../src/app/offline/kept-as.ts";
import { letNewestAnswer } from "../../../src/app/offline/newest-answers.ts";
import { answerFromNow } from "../../../src/app/offline/protocol.ts";
import { isKept, isTimeToAsk } from "../../../src/app/offline/rules.ts";
import { Versions } from "../../../src/app/offline/versions.ts";

const site = "https://www.example.jp/atlas/";

test.each([
  ["", "index.html"],
  ["?", "index.html"],
  ["?metric=office-internship&municipality=27209#p3", "index.html"],
  ["?=&a", "index.html"],
  ["en/?view=table", "en/index.html"],
  ["index.html?embed=1", "index.html"],
  ["assets/atlas-table-x.js?2", "assets/atlas-table-x.js"],
])("%s is kept as %s, whatever its query", (asked, file) => {
  expect(keptAs(new URL(asked, site)).href).toBe(site + file);
});

describe("a site is kept", () => {
  const public_ = { host: "www.example.jp", framed: false, savesData: false, switchedOff: false, alsoHere: false };

  test("where the public has it", () => {
    expect(isKept(public_)).toBe(true);
  });

  test.each(["framed", "savesData", "switchedOff"] as const)("but not where it is %s, not by wish either", (why) => {
    expect(isKept({ ...public_, [why]: true })).toBe(false);
    expect(isKept({ ...public_, [why]: true, alsoHere: true })).toBe(false);
  });

  test.each(["localhost", "atlas.localhost", "127.0.0.1", "127.1.2.3", "[::1]"])(
    "at %s, which is this machine, by wish alone",
    (host) => {
      expect(isKept({ ...public_, host })).toBe(false);
      expect(isKept({ ...public_, host, alsoHere: true })).toBe(true);
    },
  );

  test.each(["localhost.example.jp", "127.example.jp", "10.0.0.1", "notlocalhost"])("at %s", (host) => {
    expect(isKept({ ...public_, host })).toBe(true);
  });
});

test("a newer version is asked for once an hour, and while somebody sees the page", () => {
  const hour = 3_600_000;
  expect(isTimeToAsk(0, hour, "visible")).toBe(true);
  expect(isTimeToAsk(0, hour - 1, "visible")).toBe(false);
  expect(isTimeToAsk(0, hour, "hidden")).toBe(false);
});

/** A worker of one of the site's versions. */
class Worker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly told: unknown[] = [];

  postMessage(message: unknown): void {
    this.told.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

/** The workers of a page in a browser. */
function browserWith(answering: Worker | null, waiting: Worker | null = null) {
  const registration = Object.assign(new EventTarget(), { scope: site, waiting, installing: null as Worker | null });
  const workers = Object.assign(new EventTarget(), {
    controller: answering,
    getRegistration: () => Promise.resolve(registration),
  });
  return {
    workers,
    registration,
    watchedBy: (versions: Versions) =>
      versions.watch(
        registration as unknown as ServiceWorkerRegistration,
        workers as unknown as ServiceWorkerContainer,
      ),
    comes(worker: Worker): void {
      registration.installing = worker;
      registration.dispatchEvent(new Event("updatefound"));
    },
    answers(worker: Worker | null): void {
      workers.controller = worker;
      workers.dispatchEvent(new Event("controllerchange"));
    },
  };
}

describe("a newer version is offered", () => {
  const watched = (browser: ReturnType<typeof browserWith>) => {
    const versions = new Versions();
    const told = vi.fn();
    versions.follower = { requestUpdate: told };
    browser.watchedBy(versions);
    return { versions, told };
  };

  test("once it has come, or waits already, and until it is put off", () => {
    const browser = browserWith(new Worker());
    const { versions, told } = watched(browser);
    const newer = new Worker();
    browser.comes(newer);
    expect(versions.isNewer).toBe(false);
    newer.become("installed");
    expect(versions.isNewer).toBe(true);
    versions.putOff();
    expect(versions.isNewer).toBe(false);
    expect(told).toHaveBeenCalledTimes(2);

    expect(watched(browserWith(new Worker(), new Worker())).versions.isNewer).toBe(true);
  });

  test("where another page has had it answer, or nothing is kept any more", () => {
    for (const next of [new Worker(), null]) {
      const browser = browserWith(new Worker());
      const { versions } = watched(browser);
      browser.answers(next);
      expect(versions.isNewer).toBe(true);
    }
  });

  test("and not where the page's own is the first that is kept, or came from the server", () => {
    const browser = browserWith(null);
    const { versions } = watched(browser);
    const first = new Worker();
    browser.comes(first);
    first.become("installed");
    browser.answers(first);
    expect(versions.isNewer).toBe(false);
    const second = new Worker();
    browser.comes(second);
    second.become("installed");
    expect(versions.isNewer).toBe(true);

    expect(watched(browserWith(null, new Worker())).versions.isNewer).toBe(false);
  });
});

describe("the newest version answers", () => {
  const inBrowser = (workers: unknown, base = `${site}?view=table`) => {
    vi.stubGlobal("navigator", { serviceWorker: workers });
    vi.stubGlobal("document", { baseURI: base });
  };

  test("when the one that waits has taken its place", async () => {
    const waiting = new Worker();
    inBrowser(browserWith(new Worker(), waiting).workers);
    const done = vi.fn();
    const answer = letNewestAnswer().then(done);
    await expect.poll(() => waiting.told).toEqual([answerFromNow]);
    waiting.become("activating");
    await Promise.resolve();
    expect(done).not.toHaveBeenCalled();
    waiting.become("activated");
    await answer;
  });

  test("at once where none waits, none is known, or the one that waits is another site's", async () => {
    inBrowser(browserWith(new Worker()).workers);
    await letNewestAnswer();
    inBrowser(undefined);
    await letNewestAnswer();
    inBrowser({ getRegistration: () => Promise.reject(new DOMException("", "SecurityError")) });
    await letNewestAnswer();
    const foreign = new Worker();
    inBrowser(browserWith(null, foreign).workers, `${site}below/`);
    await letNewestAnswer();
    expect(foreign.told).toEqual([]);
  });
});
