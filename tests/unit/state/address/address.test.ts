import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundedQuery } from "../../../../src/state/bounded-query.ts";
import { hasMetric, orderedValues } from "../../../../src/state/vocabulary.ts";
import { addressOf, decode, decodeAddress, encode } from "../../../../src/state/address/address.ts";
import { parameters } from "../../../../src/state/address/parameters.ts";
import { codeOf, vocabulary } from "../../../support/real-atlas.ts";
import { problemsInWords } from "../../../../src/state/address/problems-in-words.ts";
import { typedTexts, validState } from "../../../support/state-arbitrary.ts";

const { initial } = vocabulary;
const read = (query: string) => decode(query, vocabulary);
const write = (change: Partial<typeof initial>) => encode({ ...initial, ...change }, vocabulary);
const states = validState(vocabulary);

describe("writing an address", () => {
  test("leaves every default out", () => {
    expect(write({})).toBe("");
    expect(write({ metric: "office-internship" })).toBe("");
  });

  test("puts the rest in one order", () => {
    expect(
      write({
        focus: "kitakawachi-nishi",
        values: ["current", "uncovered"],
        municipality: codeOf("守口市"),
        metric: "staff-shortage",
      }),
    ).toBe("metric=staff-shortage&municipality=27209&values=current,uncovered&focus=kitakawachi-nishi");
  });

  test("needs no escaping but for what was typed", () => {
    fc.assert(
      fc.property(states, (state) => {
        const [ids, ...typed] = encode(state, vocabulary).split(/(?:^|&)(?:q|words)=/u);
        expect(ids).toMatch(/^[a-z0-9=&,.-]*$/u);
        for (const text of typed) expect(text).toMatch(/^(?:[A-Za-z0-9_.-]|%[0-9A-F]{2})*$/u);
      }),
    );
  });
});

describe("reading an address", () => {
  test("gives the state that was written, for every state, and no problem", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(encode(state, vocabulary))).toEqual({ state, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test("takes the query with or without its question mark", () => {
    fc.assert(
      fc.property(states, (state) => {
        const query = encode(state, vocabulary);
        expect(read(`?${query}`)).toEqual(read(query));
      }),
    );
  });

  test.each(["", "?", "&", "?&&", "metric=&municipality=&values=&focus=&view="])(
    "takes %j for the bare address",
    (query) => {
      expect(read(query)).toEqual({ state: initial, problems: [] });
    },
  );

  test("takes the parameters in any order", () => {
    expect(read("focus=suita&values=current&metric=staff-shortage")).toEqual({
      state: { ...initial, metric: "staff-shortage", values: ["current"], focus: "suita" },
      problems: [],
    });
  });

  test("takes escaped text, as a mail program may send it", () => {
    expect(read("values=held%2Cplanned&municipality=%32%37209")).toEqual({
      state: { ...initial, values: ["held", "planned"], municipality: "27209" },
      problems: [],
    });
  });

  test("takes defaults that are spelt out", () => {
    expect(read("view=map&metric=office-internship")).toEqual({ state: initial, problems: [] });
  });

  test("puts pinned values in the legend's order, each once", () => {
    expect(read("values=uncovered,planned,held,planned,,held")).toEqual({
      state: { ...initial, values: ["held", "planned", "uncovered"] },
      problems: [],
    });
  });

  test("takes the first where a parameter is repeated", () => {
    expect(
      read(
        "metric=staff-shortage&metric=job-info-route&municipality=27209&municipality=27100&values=current&values=foreseen",
      ).state,
    ).toEqual({ ...initial, metric: "staff-shortage", municipality: "27209", values: ["current"] });
  });
});

describe("what programs do to an address on its way", () => {
  const asked = { ...initial, view: "table", metric: "staff-shortage", municipality: "27209" };

  test.each([
    "view=table&metric=staff-shortage&municipality=27209）。",
    "view=table&metric=staff-shortage&municipality=27209.",
    'view=table&metric=staff-shortage&municipality=27209">',
    "view=table&metric=staff-shortage&municipality=27209&gt;",
    "view=table&metric=staff-shortage&municipality=27209%EF%BC%89",
    "view=table&metric=staff-shortage&municipality=27209を見てください",
    "view=table&metric=staff-shortage&municipality=272094",
    "view=table&metric=staff-shortage&municipality=２７２０９",
    "view=Table&Metric=Staff-Shortage&MUNICIPALITY=27209",
    "ｖｉｅｗ=ｔａｂｌｅ&metric=staff－shortage&municipality= 27209 ",
    "view=table&amp;metric=staff-shortage&amp;municipality=27209",
    "view=table&amp;amp;metric=staff-shortage&amp;amp;municipality=27209",
    "view=table%26amp%3Bmetric%3Dstaff-shortage%26municipality%3D27209",
    "view=table＆metric＝staff-shortage＆municipality＝27209",
    "?view=table?metric=staff-shortage&municipality=27209",
    "“view=table&metric=staff-shortage&municipality=27209”&",
    "view=table&metric=（staff-shortage）&municipality=27209&)",
  ])("%s is understood", (query) => {
    expect(read(query)).toEqual({ state: asked, problems: [] });
  });

  test.each([
    ["values=held，planned）", { values: ["held", "planned"] }],
    ["values=held%252Cplanned", { values: ["held", "planned"] }],
    ["compare=suita, toyonaka。", { compare: ["suita", "toyonaka"] }],
    ["present=１。", { mode: "present" as const }],
    ["Shape=TILES,", { shape: "tiles" as const }],
    ["focus=Suita]", { focus: "suita" }],
    ["metric=Staff-Shortage&values=current", { metric: "staff-shortage", values: ["current"] }],
  ])("%s is understood as well", (query, change) => {
    expect(read(query)).toEqual({ state: { ...initial, ...change }, problems: [] });
  });

  test("leaves typed texts as they are", () => {
    expect(read("Q=ＨＷ）。&amp;WORDS=Ａ.").state).toMatchObject({ query: "ＨＷ）。", table: { words: "Ａ." } });
  });

  test.each(["values=held,守口", "municipality=27209,27210", "view=table）x", "municipality=2720９4０"])(
    "%s is in doubt, and said",
    (query) => {
      expect(read(query).problems).not.toEqual([]);
    },
  );

  test.each([
    ...[
      "fbclid",
      "gclid",
      "gad_source",
      "utm_source",
      "utm_medium",
      "mc_cid",
      "mc_eid",
      "_ga",
      "_gl",
      "yclid",
      "ysclid",
    ],
    ...[
      "msclkid",
      "igshid",
      "igsh",
      "ref",
      "ref_src",
      "_hsenc",
      "__hstc",
      "dclid",
      "gbraid",
      "ttclid",
      "twclid",
      "mtm_kwd",
      "rdt_cid",
      "epik",
    ],
    ...[
      "openExternalBrowser",
      "UTM_campaign",
      "amp;utm_term",
      "srsltid",
      "ldtag_cl",
      "mkt_tok",
      "ScCid",
      "fb_action_ids",
    ],
  ])("the tracking parameter %s is dropped in silence", (name) => {
    for (const mode of ["", "embed=1&", "present=1&", "handout=1&"]) {
      const kept = read(mode);
      expect(read(`${mode}${name}=IwAR0x`)).toEqual(kept);
      expect(read(`${name}=2.1&${mode}`)).toEqual(kept);
    }
  });

  test("no parameter of ours is one that tracks", () => {
    for (const { name } of parameters) expect(read(`${name}=nowhere&${name}=x`), name).not.toEqual(read(""));
  });
});

describe("a part that cannot be used", () => {
  test.each([
    ["view=globe", "view", "globe"],
    ["metric=weather", "metric", "weather"],
    ["metric=constructor", "metric", "constructor"],
    ["municipality=272093", "municipality", "272093"],
    ["metric=Weather）。", "metric", "Weather)。"],
    ["municipality=27999", "municipality", "27999"],
    ["municipality=守口市", "municipality", "守口市"],
    ["municipality=__proto__", "municipality", "__proto__"],
    ["values=current", "values", "current"],
    ["focus=kyoto", "focus", "kyoto"],
    ["focus=%20", "focus", " "],
  ])("%s falls back to the default and is named", (query, parameter, value) => {
    expect(read(query)).toEqual({ state: initial, problems: [{ kind: "unknown-value", parameter, value }] });
  });

  test("does not take the rest with it", () => {
    expect(read("metric=weather&municipality=27209&values=held,gone&focus=suita&colour=red")).toEqual({
      state: { ...initial, municipality: "27209", values: [], focus: "suita" },
      problems: [
        { kind: "unknown-parameter", parameter: "colour" },
        { kind: "unknown-value", parameter: "metric", value: "weather" },
        { kind: "unknown-value", parameter: "values", value: "held" },
        { kind: "unknown-value", parameter: "values", value: "gone" },
      ],
    });
  });

  test("is the second value of a parameter that stands there twice", () => {
    expect(read("focus=suita&focus=toyonaka&focus=suita")).toEqual({
      state: { ...initial, focus: "suita" },
      problems: [{ kind: "unknown-value", parameter: "focus", value: "toyonaka" }],
    });
  });

  test("is named once, however often it stands there", () => {
    expect(read("colour=red&colour=blue&Colour=x&colour=red").problems).toEqual([
      { kind: "unknown-parameter", parameter: "colour" },
      { kind: "unknown-parameter", parameter: "Colour" },
    ]);
    expect(read("values=gone,held,gone,lost").problems).toEqual([
      { kind: "unknown-value", parameter: "values", value: "gone" },
      { kind: "unknown-value", parameter: "values", value: "lost" },
    ]);
    expect(read("metric=weather&metric=weather").problems).toHaveLength(1);
  });

  test("may be a value of another metric: pins are the metric's own", () => {
    expect(read("metric=staff-shortage&values=held,current")).toEqual({
      state: { ...initial, metric: "staff-shortage", values: ["current"] },
      problems: [{ kind: "unknown-value", parameter: "values", value: "held" }],
    });
  });
});

/** Queries that look like ours with anything in the place of parameters and values. */
const nearQuery = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...parameters.map(({ name }) => name)) },
        { weight: 1, arbitrary: fc.oneof(fc.constantFrom("__proto__", "lang", "#"), fc.string({ unit: "binary" })) },
      ),
      fc.oneof(
        fc.constantFrom(
          ...vocabulary.metrics.keys(),
          ...vocabulary.municipalities,
          ...vocabulary.centres,
          ...[...vocabulary.metrics.values()].flat(),
          ...[
            "search",
            "1",
            "all",
            "none",
            "tiles",
            "centre",
            "-name",
            "__proto__",
            "constructor.held",
            "NaN,Infinity,1e9",
          ],
        ),
        fc.string({ unit: "binary" }),
        fc
          .array(fc.oneof(fc.double(), fc.constantFrom(135.5, 34.6, 91)), { minLength: 3, maxLength: 3 })
          .map((numbers) => numbers.join(",")),
        fc
          .array(
            fc.constantFrom(
              "held",
              "uncovered",
              "suita",
              "toyonaka",
              "staff-shortage.current",
              "staff-shortage.held",
              "search.one",
              "x",
              "",
            ),
          )
          .map((values) => values.join(",")),
      ),
    ),
  )
  .map((pairs) => pairs.map(([parameter, value]) => `${parameter}=${value}`).join("&"));

/** Text of any UTF-16 units, half surrogate pairs included. */
const units = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((codes) => String.fromCharCode(...codes));

const percentJunk = fc
  .array(
    fc.constantFrom(
      "%",
      "%2",
      "%zz",
      "%E3",
      "%81",
      "%00",
      "%u3042",
      "%D8%00",
      "+",
      "&",
      "=",
      "?",
      "#",
      ";",
      ",",
      "values=",
      "metric=",
    ),
  )
  .map((parts) => parts.join(""));

describe("any text at all", () => {
  test.each([
    ["of grapheme clusters", fc.string({ unit: "grapheme" })],
    ["of any code points", fc.string({ unit: "binary", maxLength: 200 })],
    ["with half surrogate pairs", units],
    ["with broken escapes", percentJunk],
    ["like an address of ours", nearQuery],
  ])("%s gives a state of known ids, and an address that stays as it is", (_name, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { state, problems } = read(text);
        expect([...vocabulary.views.keys()]).toContain(state.view);
        expect(hasMetric(state.metric, state.query, vocabulary)).toBe(true);
        expect(state.values).toEqual(orderedValues(state.metric, new Set(state.values), vocabulary));
        if (state.municipality !== null) expect(vocabulary.municipalities).toContain(state.municipality);
        const named = [...state.compare, ...(state.sheets ?? []), ...(state.focus === null ? [] : [state.focus])];
        if (state.sheets !== "all") expect(named.filter((id) => !vocabulary.centres.has(id))).toEqual([]);
        for (const [id, wanted] of Object.entries({
          ...state.table.filters,
          [state.with ?? state.metric]: state.withValues,
        })) {
          expect(wanted).toEqual(orderedValues(id, new Set(wanted), vocabulary));
        }
        expect([state.camera?.zoom ?? 10, ...(state.camera?.center ?? [])].every(Number.isFinite)).toBe(true);
        const told = problems.map((problem) => JSON.stringify(problem));
        expect(new Set(told).size).toBe(told.length);

        const canonical = encode(state, vocabulary);
        expect(read(canonical)).toEqual({ state, problems: [] });
        expect(encode(read(canonical).state, vocabulary)).toBe(canonical);
      }),
      { numRuns: 500, seed: 13 },
    );
  });

  test("may be very long", () => {
    const long = "守%F0&=,".repeat(100_000);
    expect(read(`metric=${long}`).state).toEqual(initial);
    expect(read(`values=${"held,gone,".repeat(100_000)}`)).toEqual({
      state: { ...initial, values: ["held"] },
      problems: [{ kind: "unknown-value", parameter: "values", value: "gone" }],
    });
  });
});

describe("an address of a comparing view", () => {
  test("holds all that is compared", () => {
    expect(
      write({
        view: "compare",
        with: "staff-shortage",
        withValues: ["current"],
        compare: ["suita", "toyonaka"],
        topic: "staffing",
        shape: "tiles",
      }),
    ).toBe("view=compare&with=staff-shortage&with-values=current&compare=suita,toyonaka&topic=staffing&shape=tiles");
  });

  test.each([
    ["with=office-internship", { with: null }, "with", "office-internship"],
    ["with=weather", { with: null }, "with", "weather"],
    ["with-values=current", { withValues: [] }, "with-values", "current"],
    ["compare=suita,kyoto", { compare: ["suita"] }, "compare", "kyoto"],
    ["compare=kyoto,kyoto", { compare: [] }, "compare", "kyoto"],
    ["topic=weather", { topic: null }, "topic", "weather"],
    ["shape=hexagons", { shape: "land" }, "shape", "hexagons"],
  ])("%s drops what it cannot use, keeps the rest and names it once", (query, kept, parameter, value) => {
    expect(read(query)).toEqual({
      state: { ...initial, ...kept },
      problems: [{ kind: "unknown-value", parameter, value }],
    });
  });

  test.each([
    ["suita,toyonaka,suita", ["suita", "toyonaka"], "repeated-value", "suita"],
    [
      "suita,toyonaka,sakai-shi,osaka-shi,senshu-naka",
      ["suita", "toyonaka", "sakai-shi", "osaka-shi"],
      "surplus-value",
      "senshu-naka",
    ],
  ])("compare=%s keeps what it can and says why not all of it", (ids, compare, kind, value) => {
    expect(read(`compare=${ids}`)).toEqual({
      state: { ...initial, compare },
      problems: [{ kind, parameter: "compare", value }],
    });
  });
});

describe("an address of the table", () => {
  const table = (change: Partial<typeof initial.table>) => ({ table: { ...initial.table, ...change } });

  test("has its rows, order and filters, beside the pinned values", () => {
    expect(
      write({
        view: "table",
        values: ["planned"],
        ...table({
          unit: "centre",
          sort: { column: { kind: "metric", id: "staff-shortage" }, descending: true },
          filters: { "job-info-route": ["both"], "staff-shortage": ["current", "foreseen"] },
          words: "すいた 北",
        }),
      }),
    ).toBe(
      "view=table&values=planned&rows=centre&sort=-staff-shortage" +
        "&filter=job-info-route.both,staff-shortage.current,staff-shortage.foreseen" +
        "&words=%E3%81%99%E3%81%84%E3%81%9F%20%E5%8C%97",
    );
    expect(write(table({ sort: { column: { kind: "place" }, descending: false } }))).toBe("sort=place");
  });

  test.each([
    ["rows=region", "rows", "region"],
    ["sort=weather", "sort", "weather"],
    ["sort=--name", "sort", "--name"],
    ["sort=search", "sort", "search"],
    ["filter=staff-shortage", "filter", "staff-shortage"],
    ["filter=staff-shortage.held", "filter", "staff-shortage.held"],
    ["filter=staff-shortage.current.x", "filter", "staff-shortage.current.x"],
  ])("%s is named and dropped", (query, parameter, value) => {
    expect(read(query)).toEqual({ state: initial, problems: [{ kind: "unknown-value", parameter, value }] });
  });
});

describe("an address with a place in a text", () => {
  test("has it after the query", () => {
    const state = { ...initial, view: "report", place: "centre-suita-network-4" };
    expect(addressOf(state, vocabulary)).toBe("?view=report#centre-suita-network-4");
    expect(decodeAddress("?view=report", "#centre-suita-network-4", vocabulary)).toEqual({ state, problems: [] });
    expect(addressOf({ ...initial, place: "x" }, vocabulary)).toBe("#x");
    expect(addressOf(initial, vocabulary)).toBe("");
  });

  test.each(["", "#", "#）", "#:~:text=HW", "#?fbclid=x"])("%j names none", (hash) => {
    expect(decodeAddress("", hash, vocabulary)).toEqual({ state: initial, problems: [] });
  });

  test.each([
    ["#centre-suita）", "centre-suita"],
    ["#centre-suita%EF%BC%89%E3%80%82", "centre-suita"],
    ["#centre-suita%22%3E", "centre-suita"],
    ["#Centre-Suita.", "centre-suita"],
    ["#ｃｅｎｔｒｅ－suita", "centre-suita"],
    ["#centre-suita?fbclid=x", "centre-suita"],
    ["#centre-suita:~:text=HW", "centre-suita"],
  ])("%j is understood", (hash, place) => {
    const report = { ...initial, view: "report" };
    expect(decodeAddress("?view=report", hash, vocabulary)).toEqual({ state: { ...report, place }, problems: [] });
  });

  test.each(["%E3%81", "a b", "a".repeat(81)])("#%s can't be one, and is named", (hash) => {
    const { state, problems } = decodeAddress("?view=report", `#${hash}`, vocabulary);
    expect(state.place).toBeNull();
    expect(problems).toEqual([{ kind: "unknown-value", parameter: "#", value: hash === "%E3%81" ? "\ufffd" : hash }]);
  });

  test("names it, where the view has none", () => {
    const { state, problems } = decodeAddress("?view=table", "#centre-suita", vocabulary);
    expect(state.place).toBeNull();
    expect(problemsInWords(problems)).toBe("アドレスのうち「#centre-suita」は使えないため、除いて表示しました。");
    expect(decodeAddress("?view=codebook", "#all-metrics", vocabulary).problems).toEqual([]);
  });

  test("that was escaped as HTML has its parameters after a sign of a place", () => {
    expect(decodeAddress("?view=table&", "#38;metric=staff-shortage", vocabulary)).toEqual({
      state: { ...initial, view: "table", metric: "staff-shortage" },
      problems: [],
    });
  });
});

describe("an address of a mode", () => {
  test("says what the page is for, after what it shows", () => {
    expect(write({ mode: "present" })).toBe("present=1");
    expect(write({ shape: "tiles", mode: "embed" })).toBe("shape=tiles&embed=1");
    expect(read("embed=1")).toEqual({ state: { ...initial, mode: "embed" }, problems: [] });
    expect(write({ mode: "handout" })).toBe("handout=1");
    expect(read("handout=1")).toEqual({ state: { ...initial, mode: "handout" }, problems: [] });
  });

  test("that asks for both presents, and names the other", () => {
    expect(read("embed=1&present=1&view=table")).toEqual({
      state: { ...initial, view: "table", mode: "present" },
      problems: [{ kind: "outranked", parameter: "embed", value: "1", by: "present=1" }],
    });
  });

  test("that asks for paper as well goes by the other", () => {
    for (const mode of ["present", "embed"]) {
      expect(read(`handout=1&${mode}=1`)).toEqual({
        state: { ...initial, mode },
        problems: [{ kind: "outranked", parameter: "handout", value: "1", by: `${mode}=1` }],
      });
    }
  });

  test("of paper says whose sheets", () => {
    const [first = "", second = ""] = vocabulary.centres;
    expect(write({ mode: "handout", sheets: "all" })).toBe("handout=all");
    expect(write({ mode: "handout", sheets: [] })).toBe("handout=none");
    expect(write({ mode: "handout", sheets: [first, second] })).toBe(`handout=${first},${second}`);
    expect(read("handout=None").state.sheets).toEqual([]);
    expect(read(`handout=${[...vocabulary.centres].reverse().join(",")}`)).toEqual({
      state: { ...initial, mode: "handout", sheets: "all" },
      problems: [],
    });
    expect(read(`handout=${second},atlantis,${first},${second}`)).toEqual({
      state: { ...initial, mode: "handout", sheets: [first, second] },
      problems: [
        { kind: "unknown-value", parameter: "handout", value: "atlantis" },
        { kind: "repeated-value", parameter: "handout", value: second },
      ],
    });
    expect(read(`handout=${first}&present=1`)).toEqual({
      state: { ...initial, mode: "present" },
      problems: [{ kind: "outranked", parameter: "handout", value: first, by: "present=1" }],
    });
  });

  test.each([
    ["handout=yes", "handout", "yes"],
    ["present=all", "present", "all"],
    ["present=0", "present", "0"],
    ["embed=true", "embed", "true"],
  ])("%s is none", (query, parameter, value) => {
    expect(read(query)).toEqual({ state: initial, problems: [{ kind: "unknown-value", parameter, value }] });
  });
});

describe("an address of a search", () => {
  test("has the query last, percent-encoded", () => {
    expect(write({ metric: "search", query: `就ポツ "HW" -a&b` })).toBe(
      "metric=search&q=%E5%B0%B1%E3%83%9D%E3%83%84%20%22HW%22%20-a%26b",
    );
  });

  test("gives back any typed text, whatever it is made of", () => {
    fc.assert(
      fc.property(typedTexts, (typed) => {
        const query = boundedQuery(typed);
        expect(read(write({ query }))).toEqual({ state: { ...initial, query }, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("has no sign that ends a link in a chat program or in Markdown", () => {
    expect(write({ query: "(HW) 'a' *b* ~c~ !..." })).toBe("q=%28HW%29%20%27a%27%20%2Ab%2A%20%7Ec%7E%20%21%2E%2E%2E");
    expect(write({ table: { ...initial.table, words: "a.b)." } })).toBe("words=a.b%29%2E");
    expect(read("q=(HW)'*!~.").state.query).toBe("(HW)'*!~.");
  });

  test("reads a plus as a space, as forms write it", () => {
    expect(read("q=HW+JC").state.query).toBe("HW JC");
  });

  test.each(["metric=search", "metric=search&q=", "q=%20&metric=search", "with=search"])(
    "%s names a metric that there is without a query none of",
    (query) => {
      const parameter = query.includes("with") ? "with" : "metric";
      expect(read(query)).toEqual({
        state: initial,
        problems: [{ kind: "unknown-value", parameter, value: "search" }],
      });
    },
  );

  test("pins steps of the search's metric", () => {
    expect(read("metric=search&values=none,one,held&q=HW")).toEqual({
      state: { ...initial, metric: "search", values: ["one", "none"], query: "HW" },
      problems: [{ kind: "unknown-value", parameter: "values", value: "held" }],
    });
  });

  test("that is too long is cut, and says so", () => {
    const { state, problems } = read(`q=${"守".repeat(10_000)}`);
    expect(state.query).toBe("守".repeat(1000));
    expect(problems).toEqual([{ kind: "cut", parameter: "q" }]);
    expect(problemsInWords(problems)).toBe("「q」は長すぎるため、はじめの部分だけを使いました。");
    expect(problemsInWords([...problems, { kind: "unknown-parameter", parameter: "x" }])).toBe(
      "アドレスのうち「x」は使えないため、除いて表示しました。「q」は長すぎるため、はじめの部分だけを使いました。",
    );
  });

  test("takes halves of surrogate pairs and broken escapes for what they are", () => {
    for (const query of ["q=%ED%A0%BD", "q=%", "q=%E5%B0", "q=\ud83d"]) {
      expect(() => encodeURIComponent(read(query).state.query)).not.toThrow();
    }
  });
});
