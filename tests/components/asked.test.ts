import { expect, onTestFinished, test } from "vitest";
import { askedOf, keepAsked, takeAsked } from "../../src/app/first-page/asked.ts";
import { outlineOf } from "../../src/app/first-page/recolour.ts";

function page(): HTMLElement {
  const app = document.createElement("first-app");
  app.innerHTML = `
    <label><input type="radio" name="metric" value="staff-shortage" /><span>人員不足</span></label>
    <svg><path data-code="27140"></path><path data-code="27100"></path><g class="borders"></g></svg>
    <first-legend><button class="entry" value="held"><span>実施</span></button><button>根拠</button></first-legend>`;
  document.body.append(app);
  onTestFinished(() => app.remove());
  return app;
}

test("a metric, a municipality and a class are asked for by what shows them, and nothing else is", () => {
  const app = page();
  const asked = (selector: string) => {
    const target = app.querySelector(selector);
    if (!target) throw new Error(`expected ${selector}`);
    return askedOf(target);
  };
  expect(asked("input")).toEqual({ type: "choose-metric", metric: "staff-shortage" });
  expect(asked("path")).toEqual({ type: "select-municipality", municipality: "27140" });
  expect(asked(".entry span")).toEqual({ type: "toggle-value", value: "held" });
  expect(asked("label span")).toBeNull();
  expect(asked("button:not(.entry)")).toBeNull();
});

test("the selected municipality is let go, on its shape and on its outline, as on the map that follows", () => {
  const app = page();
  const [shape, other] = app.querySelectorAll("[data-code]");
  if (!shape || !other) throw new Error("expected two shapes");
  outlineOf(app, "27140");
  const [line] = app.querySelectorAll(".asked");
  const gone = { type: "select-municipality", municipality: null };
  expect([shape, line ?? app].map(askedOf)).toEqual([gone, gone]);
  expect(askedOf(other)).toEqual({ ...gone, municipality: "27100" });
  outlineOf(app, null);
  expect(app.querySelectorAll(".asked")).toHaveLength(0);
  expect(askedOf(shape)).toEqual({ ...gone, municipality: "27140" });
});

test("all that was asked is taken once, in order; of metrics and municipalities the last", () => {
  for (const municipality of ["27100", "27140"]) keepAsked({ type: "select-municipality", municipality });
  for (const value of ["held", "none"]) keepAsked({ type: "toggle-value", value });
  keepAsked({ type: "choose-metric", metric: "staff-shortage" });
  expect(takeAsked()).toEqual([
    { type: "select-municipality", municipality: "27140" },
    { type: "toggle-value", value: "held" },
    { type: "toggle-value", value: "none" },
    { type: "choose-metric", metric: "staff-shortage" },
  ]);
  expect(takeAsked()).toEqual([]);
});
