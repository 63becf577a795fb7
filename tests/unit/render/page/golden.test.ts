import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultOptions } from "../../../../src/render/page/options.ts";
import type { State } from "../../../../src/state/state.ts";
import { composed } from "../../../support/pages.ts";
import { atlas, viewOf } from "../../../support/real-atlas.ts";

const folder = new URL("../../../golden/", import.meta.url);
const address = "https://atlas.example.lg.jp/?metric=office-internship&municipality=27209";

const states: Readonly<Record<string, Partial<State>>> = {
  map: {},
  "focus-selection": { focus: "senshu-minami", municipality: "27213" },
  "second-metric": { with: "employment-subcommittee", municipality: "27209" },
  tiles: { shape: "tiles", values: ["held"] },
  multiples: { view: "multiples" },
  split: { view: "split", with: "employment-subcommittee", focus: "senshu-minami", municipality: "27213" },
  compare: { view: "compare", compare: ["suita", "osaka-shi"] },
  topics: { view: "topics", topic: "staffing" },
  table: { view: "table", focus: "senshu-minami" },
};

/** Characters of a path that are kept: a swatch whole, the beginning of a coast. */
const pathLength = 48;

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);

/**
 * A picture as small as can be read and looked at: long paths give way to their beginning and a digest of the whole, and
 * the last line is a digest of the whole picture, so that not a byte of it changes unseen.
 */
function golden(svg: string): string {
  const short = svg.replace(/ d="([^"]*)"/gu, (whole, d: string) =>
    d.length <= pathLength
      ? whole
      : ` d="${/^.*(?=[MLaz -])/u.exec(d.slice(0, pathLength))?.[0] ?? ""}" data-whole="${d.length} ${digestOf(d)}"`,
  );
  return `${short.trimEnd()}\n<!-- ${svg.length} ${digestOf(svg)} -->\n`;
}

describe("a picture", () => {
  test.each(Object.entries(states))("of %s is to the byte the one in tests/golden", async (name, state) => {
    const { svg } = composed(atlas, viewOf(state), { ...defaultOptions, quotes: 3, address });
    await expect(golden(svg)).toMatchFileSnapshot(new URL(`${name}.svg`, folder).pathname);
  });

  test("that is in tests/golden is one of these", () => {
    expect(readdirSync(folder).filter((name) => !(name.replace(/\.svg$/u, "") in states))).toEqual([]);
  });
});
