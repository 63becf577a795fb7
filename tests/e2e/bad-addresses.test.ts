import { describe, expect, test } from "vitest";
import { appOfAll } from "./app.ts";
import { type ShownView, openView, showView, untilShown, viewNamed } from "./views.ts";

/** An address with something in it that its view can't use. */
interface BadAddress {
  readonly path: string;
  /** What the notice names of it, once each. */
  readonly named: readonly string[];
  /** What is left of it in the address. */
  readonly kept: string;
  /** The view that is shown all the same. */
  readonly shown: ShownView;
}

const compare = viewNamed("compare");
const unchosen: ShownView = { ...compare, parts: { ".candidates button": 18, ".metrics": 0 } };
const columns = (count: number): ShownView => ({ ...compare, parts: { ".metrics thead th": count } });
const plainMap: ShownView = { ...viewNamed("tiles"), parts: { "[role=option]": 43, "atlas-cross-table": 0 } };

const addresses: readonly BadAddress[] = [
  { path: "?view=globe", named: ["view=globe"], kept: "", shown: plainMap },
  {
    path: "?view=compare&compare=kitakawachi-nishi,nowhere,osaka-shi",
    named: ["compare=nowhere"],
    kept: "?view=compare&compare=kitakawachi-nishi,osaka-shi",
    shown: columns(2),
  },
  {
    path: "?view=compare&compare=nowhere,neverland",
    named: ["compare=nowhere", "compare=neverland"],
    kept: "?view=compare",
    shown: unchosen,
  },
  {
    path: "?view=compare&compare=suita,toyonaka,suita",
    named: ["suita"],
    kept: "?view=compare&compare=suita,toyonaka",
    shown: columns(2),
  },
  {
    path: "?view=compare&compare=suita,suita",
    named: ["suita"],
    kept: "?view=compare&compare=suita",
    shown: unchosen,
  },
  {
    path: "?view=compare&compare=suita,toyonaka,osaka-shi,sakai-shi,neyagawa-shi",
    named: ["neyagawa-shi"],
    kept: "?view=compare&compare=suita,toyonaka,osaka-shi,sakai-shi",
    shown: columns(4),
  },
  {
    path: "?metric=staff-shortage&with=staff-shortage",
    named: ["with=staff-shortage"],
    kept: "?metric=staff-shortage",
    shown: plainMap,
  },
  { path: "?with=office-internship", named: ["with=office-internship"], kept: "", shown: plainMap },
  { path: "?with=happiness", named: ["with=happiness"], kept: "", shown: plainMap },
  {
    path: "?with=staff-shortage&with-values=current,plenty",
    named: ["with-values=plenty"],
    kept: "?with=staff-shortage&with-values=current",
    shown: viewNamed("map with a second metric"),
  },
  {
    path: "?view=topics&topic=weather",
    named: ["topic=weather"],
    kept: "?view=topics",
    shown: { ...viewNamed("topics"), parts: { "nav [aria-current=true]": 1, ".mini-map": 18 } },
  },
  { path: "?view=table&shape=hexagons", named: ["shape=hexagons"], kept: "?view=table", shown: viewNamed("table") },
];

describe("what a view can't use", () => {
  const lead = appOfAll();

  test.each(addresses)(
    "of $path is named once, in words, and the rest is shown",
    async ({ path, named, kept, shown }) => {
      const app = await lead(path);
      await untilShown(app, shown);
      const notices = app.page.getByRole("status").filter({ hasText: "アドレス" });
      await expect.poll(() => notices.count()).toBe(1);
      const text = await notices.innerText();
      for (const part of named) expect(text.split(part), part).toHaveLength(2);
      expect(text).toMatch(/[ぁ-ん]+。/u);
      // What the view can use is not blamed.
      for (const id of kept.split(/[?&=,]/u).filter((word) => word.length > 4 && !named.join().includes(word))) {
        expect(text, id).not.toContain(`=${id}」`);
      }
      expect(app.query()).toBe(kept);
      expect(await app.page.getByRole("alert").count()).toBe(0);
      await app.expectAccessible(notices);

      if (shown === plainMap) {
        const controls = await app.page.getByRole("group", { name: "地図の操作" }).boundingBox();
        const box = await notices.boundingBox();
        expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThan(controls?.x ?? 0);
      }

      await notices.getByRole("button", { name: "閉じる" }).click();
      expect(await notices.count()).toBe(0);
      await showView(app, shown, kept);
      expect(await notices.count()).toBe(0);
    },
  );
});

test("everything wrong at once is named in one notice, and the view is there, also when it is loaded anew", async () => {
  const app = await openView(unchosen, {
    path: "?view=compare&compare=a,b&topic=c&with=d&with-values=e&shape=f&metric=g&municipality=h",
  });
  const notice = app.page.getByRole("status").filter({ hasText: "アドレス" });
  // The notice comes with what is loaded after the first map.
  await expect.poll(() => notice.count()).toBe(1);
  expect(await notice.innerText()).toContain("ほか3件");
  expect(app.query()).toBe("?view=compare");
  await app.expectAccessible();
  await app.page.reload();
  await untilShown(app, unchosen);
  expect(await notice.count()).toBe(0);
});
