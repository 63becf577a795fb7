import { expect, test } from "vitest";
import "../../src/app/controls/atlas-views.ts";
import { expectAccessibleElement } from "../support/axe.ts";
import { mount } from "./support.ts";

test("nothing of the four groups fails axe", async () => {
  const { element } = await mount("atlas-views", { current: "map" }, { width: 480 });
  expect(await expectAccessibleElement(element)).toEqual([]);
});
