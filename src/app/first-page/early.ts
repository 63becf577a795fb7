// Runs before the page is painted, as a file of its own without dependencies: it has the page that the build has drawn say
// what the address asks for, keeps what is asked of it, and loads the application once the map is on screen.
import { offeredLanguages } from "../../model/offered-languages.ts";
import { addressIn, languageParameter } from "../../state/language.ts";
import { modeIds } from "../../state/state.ts";
import { afterPaint, firstMapMark } from "../../ui/after-paint.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { applyScheme, chosenScheme } from "../../ui/scheme.ts";
import { loadApplication } from "./application.ts";
import { askedOf, keepAsked } from "./asked.ts";
import { outlineOf, recolour } from "./recolour.ts";

const { documentElement: root } = document;
const addresses = document.currentScript?.dataset ?? {};

applyScheme(chosenScheme());
const address = new URLSearchParams(location.search);
const named = address.get(languageParameter);
address.delete(languageParameter);
const other = offeredLanguages.find((language) => language === named && language !== root.lang);
if (other) {
  const rest = address.toString();
  location.replace(addressIn(other, `${rest && "?"}${rest}${location.hash}`));
}
const drawable = [...address].every(
  ([name], index, all) =>
    (name === "metric" || name === "municipality") && all.findIndex(([other]) => other === name) === index,
);
// A presentation, a frame and a handout have no bar, which the page would show.
const barless = modeIds.some((mode) => address.has(mode));
// The page is hidden until the browser has read all of it, because each part that arrives would move the others.
root.dataset["first"] = other || barless ? "blank" : drawable ? "waiting" : "shell";

document.addEventListener("DOMContentLoaded", () => {
  const page = document.querySelector("first-app");
  if (page && root.dataset["first"] === "waiting") {
    const municipality = address.get("municipality");
    const shown = recolour(page, address.get("metric"));
    // The names of a selected one's neighbours may give way to its own.
    root.dataset["first"] = !shown ? "shell" : municipality === null ? "figure" : "nameless";
    if (municipality !== null) outlineOf(page, municipality);
  }
  void start();
});

document.addEventListener("click", ({ target }) => {
  const page = document.querySelector("first-app");
  const asked = page && target instanceof Element ? askedOf(target) : null;
  if (!page || !asked) return;
  keepAsked(asked);
  if (asked.type === "select-municipality" && asked.municipality !== null) outlineOf(page, asked.municipality);
});

async function start(): Promise<void> {
  await afterPaint();
  if (!supported()) {
    root.dataset["stopped"] = "unsupported";
    return;
  }
  if (/figure|nameless/u.test(root.dataset["first"] ?? "")) performance.mark(firstMapMark);
  try {
    await loadApplication(addresses);
  } catch (cause) {
    root.dataset["stopped"] = "failed";
    logFailure("the application's code did not arrive", cause);
  }
}

/** Whether this is a browser that the site is built for: each of these is newer than the syntax of its code. */
function supported(): boolean {
  return CSS.supports("color", "light-dark(red, red)") && "showPopover" in HTMLElement.prototype;
}
