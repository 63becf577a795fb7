import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseBuiltInScenes } from "../../../src/ingest/built-in-scenes.ts";
import { views } from "../../../src/views/registry.ts";
import { stateOfScene } from "../../../src/state/scene.ts";
import { atlas, realRecord, viewOf, vocabulary } from "../../support/real-atlas.ts";
import { inputError } from "./survey/support.ts";

const path = "../../../seeds/hearing-h24/scenes.yaml";
const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
const parse = (yaml: string) => parseBuiltInScenes({ file: "scenes.yaml", text: yaml }, realRecord(), views);
const scenes = parse(text);

/** Names of the municipalities, or of the centres, that have a value. */
function who(metric: string, value: string, what: "municipalities" | "centres" = "municipalities"): string[] {
  const found = viewOf({ metric }).classes.find((entry) => entry.value === value);
  if (!found) throw new Error(`no class ${value}`);
  const ids: readonly string[] = found[what];
  return what === "centres"
    ? atlas.centres.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
    : atlas.municipalities.filter(({ code }) => ids.includes(code)).map(({ name }) => name);
}

/** Every figure of a text, in its order. */
const figures = (caption: string) => [...caption.matchAll(/[0-9]+/gu)].map(([figure]) => Number(figure));

describe("the scenes that come with the application", () => {
  test("are the report's own story, each a map of its metric", () => {
    expect(scenes.map(({ title }) => title)).toEqual(["庁舎実習の広がり", "就労支援部会の有無", "人員不足"]);
    expect(scenes.map((scene) => stateOfScene(scene, vocabulary))).toEqual(
      ["office-internship", "employment-subcommittee", "staff-shortage"].map((metric) => ({
        ...vocabulary.initial,
        metric,
      })),
    );
  });

  test("tell the counts of the codings, as the legend does", () => {
    const counts = (metric: string, values: readonly string[], what?: "centres") =>
      values.map((value) => who(metric, value, what).length);
    const [internship, subcommittee, staff] = scenes.map(({ caption }) => figures(caption));
    expect(internship).toEqual(counts("office-internship", ["held", "planned", "unrealised", "not-mentioned"]));
    expect(subcommittee).toEqual(
      counts("employment-subcommittee", ["exists", "absent", "planned", "partial", "not-mentioned"]),
    );
    expect(staff).toEqual([18, ...counts("staff-shortage", ["current", "foreseen", "not-mentioned"], "centres")]);
  });

  test("leave out only municipalities that no area covers", () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const [internship, subcommittee, staff] = scenes.map(({ caption }) => figures(caption));
    expect(sum(internship ?? [])).toBe(42);
    expect(sum(subcommittee ?? [])).toBe(42);
    expect(sum(staff?.slice(1) ?? [])).toBe(18);
  });

  test("say 市 of cities alone", () => {
    for (const [metric, value] of [
      ["office-internship", "planned"],
      ["office-internship", "unrealised"],
      ["employment-subcommittee", "absent"],
      ["employment-subcommittee", "planned"],
    ] as const) {
      expect(who(metric, value).every((name) => name.endsWith("市"))).toBe(true);
    }
    expect(who("employment-subcommittee", "partial", "centres")).toEqual(["南河内南"]);
  });

  test("never take silence for a no", () => {
    for (const { caption } of scenes) expect(caption).toMatch(/記載がありませんが、.+という意味ではありません。$/u);
  });
});

describe("a scene that does not fit the atlas stops the build", () => {
  const entry = ({ title = "題", caption = "説明", address = "metric=staff-shortage" }) =>
    JSON.stringify([{ title: { ja: title }, caption: { ja: caption }, address }]);

  test.each([
    [entry({ address: "metric=weather" }), "[0].address: expected an address of the atlas, found metric=weather"],
    [entry({ address: "colour" }), "[0].address: expected an address of the atlas, found colour"],
    [entry({ caption: "12市町村" }), "[0].caption: expected counts in braces, no figures, found 1"],
    [entry({ caption: "{weather}" }), "[0].caption: expected a count of the atlas, found weather"],
    [
      entry({ caption: "{staff-shortage.gone.centres}" }),
      "[0].caption: expected a count of the atlas, found staff-shortage.gone.centres",
    ],
    [entry({ title: "長".repeat(61) }), "[0].title: expected at most 60 characters, found 61"],
    [entry({ caption: "長".repeat(301) }), "[0].caption: expected at most 300 characters, found 301"],
    ["[]", "expected at least one scene, found 0"],
  ])("%s", (yaml, message) => {
    expect(inputError(() => parse(yaml)).message).toContain(message);
  });

  test("its counts are the atlas's", () => {
    expect(parse(entry({ caption: "{municipalities}と{centres}" }))[0]?.caption).toBe("43と18");
  });
});
