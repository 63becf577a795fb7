import { describe, expect, test } from "vitest";
import { columnIds } from "../../../src/model/survey.ts";
import { passagesOf, topicModelOf } from "../../../src/derive/topic.ts";
import { atlas, firstAtlas, realFindings } from "../../support/real-atlas.ts";

const findings = realFindings();
const read = (topic: string | null) => {
  const { read } = topicModelOf(atlas, { topic });
  if (!read) throw new Error("the text is there");
  return read;
};

describe("the list of topics", () => {
  test("has every topic in the atlas's order, and the one that is read is current", () => {
    const { topic, topics } = topicModelOf(atlas, { topic: "staffing" });
    expect(topic.label).toBe("人員・体制");
    expect(topics.map(({ id }) => id)).toEqual(atlas.topics.map(({ id }) => id));
    expect(topics.filter(({ current }) => current).map(({ id }) => id)).toEqual(["staffing"]);
  });

  test("starts with 企業開拓 where the state names no topic", () => {
    expect(topicModelOf(atlas, { topic: null }).topic.label).toBe("企業開拓");
  });

  test("counts the centres that have items of their own: one that only touches on it is left aside", () => {
    const count = (id: string) => topicModelOf(atlas, { topic: null }).topics.find((topic) => topic.id === id)?.centres;
    expect(count("employer-development")).toBe(atlas.centres.length);
    expect(count("staffing")).toBe(9);
    expect(count("other")).toBe(3);
  });

  test("is there before the report's text, which is not", () => {
    const { topics, read: text } = topicModelOf(firstAtlas, { topic: "staffing" });
    expect(topics).toHaveLength(13);
    expect(new Set(topics.map(({ centres }) => centres))).toEqual(new Set([null]));
    expect(text).toBeNull();
  });
});

describe("one topic", () => {
  test("every centre stands among those that speak or among those that are silent, each in the report's order", () => {
    const order = atlas.centres.map(({ id }) => id);
    for (const { id } of atlas.topics) {
      const { speaking, silent } = read(id);
      const ids = [...speaking, ...silent].map((centre) => centre.id);
      expect([...ids].sort(), id).toEqual([...order].sort());
      for (const group of [speaking, silent]) {
        const places = group.map((centre) => order.indexOf(centre.id));
        expect(places, id).toEqual([...places].sort((a, b) => a - b));
      }
    }
  });

  test("人員・体制: who has an item, who only touches on it, who does neither", () => {
    const { speaking, silent, count } = read("staffing");
    const touching = speaking.filter(({ own }) => own.length === 0).map(({ name }) => name);
    expect(touching).toEqual(["北河内西", "大阪市", "とよなか", "泉州北", "高槻市", "すいた"]);
    expect(silent.map(({ name }) => name)).toEqual(["堺市", "泉州中", "八尾・柏原"]);
    expect(count).toBe(
      "18センターのうち、この話題の項目があるのは9センター、別の項目で触れているだけなのは6センター、どちらもないのは3センターです。",
    );
  });

  test("that every centre speaks of says so", () => {
    expect(read(null).count).toBe("18センターのすべてに、この話題の項目があります。");
    expect(read(null).silent).toEqual([]);
  });

  test("a centre has its municipalities' names with it", () => {
    expect(read(null).speaking[0]).toMatchObject({
      name: "北河内西",
      municipalities: [
        { code: "27223", name: "門真市" },
        { code: "27209", name: "守口市" },
      ],
    });
  });
});

describe("passages", () => {
  test("hold the items as the report has them, heading and marker included", () => {
    const { own, inPassing } = passagesOf(atlas, findings, "retention", "kitakawachi-nishi");
    expect(inPassing).toEqual([]);
    expect(own).toHaveLength(1);
    expect(own[0]?.columnLabel).toBe("企業開拓・マッチング・定着支援についての考え方等");
    expect(own[0]?.from).toBeNull();
    expect(own[0]?.items).toEqual(findings.centres["kitakawachi-nishi"]?.development.slice(2, 4));
    expect(own[0]?.items[0]).toMatchObject({ kind: "heading", marker: "○" });
  });

  test("an item of another topic names that topic", () => {
    const { own, inPassing } = passagesOf(atlas, findings, "staffing", "kitakawachi-nishi");
    expect(own).toEqual([]);
    expect(inPassing.map(({ from, columnLabel, items }) => [from, columnLabel, items.length])).toEqual([
      ["目標への認識", atlas.survey.columns.transition, 1],
    ]);
    expect(inPassing[0]?.items[0]?.text).toContain("現実には体制的に難しい");
  });

  test("read topic after topic, they are the whole report, each item once", () => {
    for (const { id } of atlas.centres) {
      const passages = atlas.topics.flatMap((topic) => passagesOf(atlas, findings, topic.id, id).own);
      for (const column of columnIds) {
        const items = passages
          .filter(({ columnLabel }) => columnLabel === atlas.survey.columns[column])
          .flatMap((passage) => passage.items.map(({ text }) => text));
        const printed = (findings.centres[id]?.[column] ?? []).map(({ text }) => text);
        expect([...items].sort(), `${id} ${column}`).toEqual([...printed].sort());
      }
    }
  });
});
