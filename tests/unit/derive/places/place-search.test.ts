import { describe, expect, test } from "vitest";
import { searchPlaces } from "../../../../src/derive/places/place-search.ts";
import { codeOf, otherNames, viewOf } from "../../../support/real-atlas.ts";

const view = viewOf();
const found = (text: string) => searchPlaces(view, otherNames, text).map(({ name }) => name);

describe("a place is found", () => {
  test.each([
    ["its name", "守口市"],
    ["the beginning of its name", "守口"],
    ["one character of it", "守"],
    ["its reading", "もりぐちし"],
    ["the beginning of its reading", "もりぐ"],
    ["katakana", "モリグチ"],
    ["half-width katakana", "ﾓﾘｸﾞﾁ"],
    ["Latin letters", "moriguchi"],
    ["capitals", "MORIGUCHI"],
    ["mixed case", "MoriGu"],
    ["full-width letters", "ｍｏｒｉＧＵ"],
    ["white space around and within", "　守 口 "],
    ["the middle of its reading", "りぐち"],
  ])("by %s", (_what, text) => {
    expect(found(text)).toEqual(["守口市"]);
  });

  test("with what it leads to", () => {
    expect(searchPlaces(view, otherNames, "もりぐち")).toEqual([
      { kind: "municipality", code: codeOf("守口市"), name: "守口市", detail: "北河内西の圏域" },
    ]);
    expect(searchPlaces(view, otherNames, "きたかわちにし")).toEqual([
      { kind: "centre", id: "kitakawachi-nishi", name: "北河内西（センター）", detail: "守口市・門真市" },
    ]);
    expect(searchPlaces(view, otherNames, "しまもと")[0]?.detail).toBe("どの圏域にも含まれない");
  });

  test.each(["こうなん", "ほくせつ", "京都市", "zzz", "守口門真"])("by no other name: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each(["", " ", "　", "\n\t"])("never by an empty text: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([".", ".*", "[", "\\", "(", ")", "^", "$", "|", "<b>", "<script>", "%", "&amp;", "o.a", "*"])(
    "literally: %s is in no name",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test("by the point in a centre's name, in full and half width", () => {
    expect(found("・")).toEqual(["茨木・摂津（センター）", "八尾・柏原（センター）"]);
    expect(found("･")).toEqual(found("・"));
  });
});

describe("of several places", () => {
  test("one of that very name comes first, then those that begin with it, by code, centres after municipalities", () => {
    expect(found("大阪")).toEqual(["大阪市", "大阪狭山市", "大阪市（センター）", "東大阪市", "東大阪市（センター）"]);
    expect(found("izumi")).toEqual(["和泉市", "泉大津市", "泉佐野市"]);
    expect(found("さか").slice(0, 2)).toEqual(["堺市", "堺市（センター）"]);
  });

  test("each comes once, although name and readings hold the text", () => {
    expect(found("とよなか")).toEqual(["豊中市", "とよなか（センター）"]);
    const all = found("し");
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(33);
  });

  test("every municipality and every centre comes first by its own name and reading", () => {
    for (const { code, names } of view.municipalities) {
      for (const name of names) {
        expect(searchPlaces(view, otherNames, name)[0], name).toMatchObject({ kind: "municipality", code });
      }
    }
    for (const { id, name, kana } of view.centres) {
      for (const text of [name, kana]) {
        const ids = searchPlaces(view, otherNames, text).flatMap((place) =>
          place.kind === "centre" ? [place.id] : [],
        );
        expect(ids[0], text).toBe(id);
      }
    }
  });
});

describe("as people write it", () => {
  test.each([
    ["other characters", "四条畷", "四條畷市"],
    ["other characters", "大坂市", "大阪市"],
    ["other characters", "豐中", "豊中市"],
    ["other characters", "髙槻", "高槻市"],
    ["an address", "大阪府守口市", "守口市"],
    ["an address with a street", "大阪府守口市京阪本通2-5-5", "守口市"],
    ["an address with its county", "大阪府豊能郡能勢町", "能勢町"],
    ["its county", "三島郡", "島本町"],
    ["its code", "27209", "守口市"],
    ["its code in full width", "２７２０９", "守口市"],
    ["its code with the check digit", "272094", "守口市"],
    ["a macron", "Ōsaka", "大阪市"],
    ["a long vowel", "oosaka", "大阪市"],
    ["a long vowel", "Shijounawate", "四條畷市"],
    ["a circumflex", "Daitô", "大東市"],
    ["an h", "Minoh", "箕面市"],
    ["a keyboard's letters", "takatuki", "高槻市"],
    ["an ending", "Moriguchi-shi", "守口市"],
    ["an ending", "Moriguchi City", "守口市"],
    ["its exact reading", "いずみ", "和泉市"],
  ])("by %s: %s is %s first", (_what, text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  test.each(["2720", "272095", "27999", "大阪府京都市"])("%s is no place", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["北河内西センター", "北河内西（センター）"],
    ["北河内西（センター）", "北河内西（センター）"],
    ["北河内西障害者就業・生活支援センター", "北河内西（センター）"],
    ["北河内西障がい者就業・生活支援センター", "北河内西（センター）"],
    ["茨木・摂津就ポツ", "茨木・摂津（センター）"],
    ["kitakawachinishi", "北河内西（センター）"],
  ])("%s is a centre", (text, name) => {
    expect(found(text)).toEqual([name]);
  });

  test.each(["守口 門真", "門真、守口", "もりぐち　かどま"])("%s are two", (text) => {
    expect([...found(text)].sort()).toEqual(["守口市", "門真市"]);
  });

  test("what all parts name comes alone, and one part that names nothing makes the text none", () => {
    expect(found("堺 北区")).toEqual(["堺市"]);
    expect(found("大阪府 守口市")).toEqual(["守口市"]);
    expect(found("守口 職員")).toEqual([]);
  });

  test("every code leads to its municipality, with its check digit too", () => {
    for (const { code, name } of view.municipalities) expect(found(code), name).toEqual([name]);
    expect(found("271004")).toEqual(["大阪市"]);
    expect(found("271403")).toEqual(["堺市"]);
  });
});

describe("by what is in it, or was", () => {
  const said = (text: string) => searchPlaces(view, otherNames, text).map(({ name, detail }) => `${name}：${detail}`);

  test.each([
    ["住吉区", ["大阪市：住吉区がある"]],
    ["すみよし", ["大阪市：住吉区がある"]],
    ["Sumiyoshi-ku", ["大阪市：住吉区がある"]],
    ["27120", ["大阪市：住吉区がある"]],
    ["大阪府大阪市住吉区長居1", ["大阪市：住吉区がある"]],
    ["堺市北区", ["堺市：北区がある"]],
    ["北区", ["大阪市：北区がある", "堺市：北区がある"]],
    ["大淀区", ["大阪市：旧大淀区（1989年まで。いまの北区）"]],
    ["美原町", ["堺市：旧美原町（2005年まで。いまの美原区）"]],
    ["布施", ["東大阪市：旧布施市（1967年まで）"]],
    ["泉が丘", ["堺市：旧泉ヶ丘町（1959年まで）"]],
    ["泉ケ丘町", ["堺市：旧泉ヶ丘町（1959年まで）"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test("a ward or former name never comes before a place of its own name, nor adds one to a beginning", () => {
    expect(found("河内").at(-1)).toBe("東大阪市");
    expect(found("堺")).toEqual(["堺市", "堺市（センター）"]);
    expect(found("大阪")).not.toContain("堺市");
  });

  test("the beginning of one is enough where no place has it", () => {
    expect(said("阿倍")).toEqual(["大阪市：阿倍野区がある"]);
    expect(said("大阪市住")).toEqual(["大阪市：住吉区・住之江区がある"]);
  });
});
