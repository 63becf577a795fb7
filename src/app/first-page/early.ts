// Runs once the page has been read, before it is painted, as a file of its own without dependencies: it has the page
// that the build has drawn say what the address asks for, keeps what is asked of it, and loads the application once the
// map is on screen.
import { offeredLanguages } from "../../model/offered-languages.ts";
import { addressIn, languageParameter } from "../../state/language.ts";
import { modeIds } from "../../state/state.ts";
import { firstMapMark } from "../../ui/timing/after-paint.ts";
import { logFailure } from "../../ui/notice/log-failure.ts";
import { applyScheme, chosenScheme } from "../../ui/settings/scheme.ts";
import { loadApplication } from "./application.ts";
import { askedOf, keepAsked } from "./asked.ts";
import { onScreen } from "./on-screen.ts";
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
const blank = other !== undefined || modeIds.some((mode) => address.has(mode));
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
else show();

document.addEventListener("click", ({ target, detail }) => {
  const page = document.querySelector("first-app");
  // The second press of a double click says nothing new.
  const asked = page && detail < 2 && target instanceof Element ? askedOf(target) : null;
  if (!page || !asked) return;
  keepAsked(asked);
  if (asked.type === "select-municipality") outlineOf(page, asked.municipality);
});

function show(): void {
  const page = document.querySelector("first-app");
  const municipality = address.get("municipality");
  const shown = !blank && drawable && page && recolour(page, address.get("metric"));
  // The names of a selected one's neighbours may give way to its own.
  root.dataset["first"] = blank ? "blank" : !shown ? "shell" : municipality === null ? "figure" : "nameless";
  if (shown && municipality !== null) outlineOf(page, municipality);
  void start();
}

async function start(): Promise<void> {
  const startTime = await onScreen();
  if (!supported()) {
    root.dataset["stopped"] = "unsupported";
    return;
  }
  if (/figure|nameless/u.test(root.dataset["first"] ?? "")) performance.mark(firstMapMark, { startTime });
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
