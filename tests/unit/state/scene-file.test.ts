import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Scene, sceneLimits, sceneOf } from "../../../src/state/scene.ts";
import { mostBytes, parseScenes, refusedSize, sceneFileName, writeScenes } from "../../../src/state/scene-file.ts";
import { vocabulary } from "../../support/real-atlas.ts";
import { validState } from "../../support/state-arbitrary.ts";

const parse = (text: string) => parseScenes(text, vocabulary);
const one: Scene = { id: "a", title: "題", caption: "説明", address: "metric=staff-shortage" };
const file = (change: object) =>
  JSON.stringify({ format: "shupotsu-atlas-scenes", version: 1, scenes: [one], ...change });

const oneLine = (most: number) =>
  fc
    .array(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), { maxLength: most })
    .map((characters) => characters.join("").replace(/\s+/gu, " "));
const scenes: fc.Arbitrary<readonly Scene[]> = fc
  .array(
    fc
      .tuple(validState(vocabulary), oneLine(sceneLimits.title), fc.string({ unit: "binary", maxLength: 50 }))
      .map(([state, title, caption]) => sceneOf(state, vocabulary, { id: "", title, caption })),
    { minLength: 1, maxLength: 8 },
  )
  .map((made) => made.map((scene, index) => ({ ...scene, id: `own ${index}` })));

describe("a file of scenes", () => {
  test("is read as it was written, whatever the scenes", () => {
    fc.assert(
      fc.property(scenes, (written) => {
        expect(parse(writeScenes(written))).toEqual({ kind: "read", scenes: written, note: null });
      }),
    );
  });

  test("may begin with a byte order mark, and have keys of its own", () => {
    expect(parse(`\uFEFF${file({ author: "x", scenes: [{ ...one, color: "red" }] })}`)).toEqual({
      kind: "read",
      scenes: [one],
      note: null,
    });
  });

  test("keeps a script in its words as the text that it is", () => {
    const caption = `<script>alert(1)</script><img src=x onerror="alert(2)">`;
    expect(parse(file({ scenes: [{ ...one, title: caption, caption }] }))).toMatchObject({
      scenes: [{ title: caption, caption }],
    });
  });

  test("has titles of one line", () => {
    expect(parse(file({ scenes: [{ ...one, title: "上\n下\u2028\u0085右" }] }))).toMatchObject({
      scenes: [{ title: "上 下 \u0085右" }],
    });
  });

  test("has its views put right: defaults left out, the mode too", () => {
    for (const modes of ["present=1&embed=1", "present=1&handout=1", "handout=1&embed=1&present=1"]) {
      const address = `?${modes}&view=map&metric=staff-shortage`;
      expect(parse(file({ scenes: [{ ...one, address }] }))).toEqual({ kind: "read", scenes: [one], note: null });
    }
  });

  test("keeps of an address what can be used, and says what cannot", () => {
    const scenes = [one, { ...one, id: "b", address: "metric=staff-shortage&view=globe" }];
    expect(parse(file({ scenes }))).toEqual({
      kind: "read",
      scenes: [one, { ...one, id: "b" }],
      note: "場面2の「view=globe」は使えないため、使えるところだけで表示します。",
    });
    const bad = { ...one, address: `metric=${"𠮷".repeat(50)}&colour=red` };
    expect(parse(file({ scenes: [bad, bad, bad, bad, one] }))).toMatchObject({
      note:
        `${[1, 2, 3].map((place) => `場面${place}の「colour」ほか1件`).join("、")}、ほか1場面は使えないため、` +
        "使えるところだけで表示します。",
    });
  });
});

describe("a file that is none", () => {
  test.each([
    ["no JSON", "metric,label", "場面のファイルではありません（JSONとして読めません）"],
    ["nothing", "", "場面のファイルではありません（JSONとして読めません）"],
    ["another JSON", `{"type":"FeatureCollection"}`, "場面のファイルではありません"],
    ["JSON that is no object", `[1, null]`, "場面のファイルではありません"],
    ["a later version", file({ version: 2 }), "このファイルの版には対応していません（対応する版は1）"],
    ["a version in words", file({ version: "1" }), "このファイルの版には対応していません（対応する版は1）"],
    ["no scenes", file({ scenes: undefined }), "場面のファイルですが、内容が壊れています"],
    ["a scene that is none", file({ scenes: [{ ...one, caption: 1 }] }), "場面のファイルですが、内容が壊れています"],
    ["an empty list", file({ scenes: [] }), "このファイルには場面がありません"],
    ["too many", file({ scenes: Array.from({ length: 101 }, () => one) }), "場面が多すぎます（101場面。100場面まで）"],
    [
      "a long title",
      file({ scenes: [one, { ...one, title: "長".repeat(61) }] }),
      "場面2の題名が長すぎます（61字。60字まで）",
    ],
    [
      "a long caption",
      file({ scenes: [{ ...one, caption: "𠮷".repeat(301) }] }),
      "場面1の説明が長すぎます（301字。300字まで）",
    ],
    [
      "1 MB and more",
      file({ scenes: [{ ...one, caption: "a".repeat(mostBytes) }] }),
      "ファイルが大きすぎます（1.1 MB。場面のファイルは1 MBまで）",
    ],
  ])("%s is refused in one sentence", (_what, text, reason) => {
    expect(parse(text)).toEqual({ kind: "refused", message: `${reason}。いまの場面はそのままです。` });
  });

  test("is known by its size before it is read", () => {
    expect(refusedSize(mostBytes)).toBeNull();
    expect(refusedSize(50_000_000)).toBe(
      "ファイルが大きすぎます（50 MB。場面のファイルは1 MBまで）。いまの場面はそのままです。",
    );
  });

  test.each([
    ["any text", fc.string({ unit: "binary", maxLength: 300 })],
    ["any JSON", fc.json()],
    ["a scene file with any JSON in it", fc.jsonValue().map((value) => file({ scenes: value }))],
    [
      "a scene file with any scenes",
      fc
        .array(fc.record({ title: fc.string(), caption: fc.string({ unit: "binary" }), address: fc.string() }))
        .map((value) => file({ scenes: value })),
    ],
    [
      "a scene file that reaches for what all objects have",
      fc
        .constantFrom("__proto__", "constructor", "toString")
        .map((key) => `{"${key}":{"scenes":[]},${file({}).slice(1, -1)},"${key}":null}`),
    ],
    ["deep nesting", fc.constantFrom("[".repeat(100_000), `${"[".repeat(50_000)}${"]".repeat(50_000)}`)],
  ])("may be %s: it never throws, and what is read can be written and read again", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parse(text);
        if (result.kind === "refused") expect(result.message).toMatch(/。いまの場面はそのままです。$/u);
        else expect(parse(writeScenes(result.scenes))).toEqual({ kind: "read", scenes: result.scenes, note: null });
      }),
    );
  });
});

test("a file is named by its day", () => {
  expect(sceneFileName({ fileLabel: "H24" }, new Date(2026, 0, 5, 23, 59))).toBe("場面_H24_2026-01-05");
});
