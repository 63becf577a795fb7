import type { CSSResultOrNative, LitElement } from "lit";
import { AtlasCredits } from "../../figure/atlas-credits.ts";
import figureCss from "../../figure/atlas-figure.css?inline";
import { AtlasTitle } from "../../figure/atlas-title.ts";
import { AtlasLegend } from "../../figure/legend/atlas-legend.ts";
import mapCss from "../../figure/map/atlas-map.css?inline";
import svgMapCss from "../../render/svg/atlas-svg-map.css?inline";
import { shared } from "../../ui/style/shared.ts";
import { AtlasPicker } from "../controls/atlas-picker.ts";
import { AtlasViews } from "../controls/atlas-views.ts";
import appCss from "../atlas-app.css?inline";

/**
 * Elements whose looks the page has before there is an element, those inside others first, with their own style sheets. Of
 * some the sheets are named, since the elements themselves need a browser.
 */
const sheets: readonly (readonly [string, readonly string[]])[] = [
  ["atlas-svg-map", [svgMapCss]],
  ["atlas-map", [mapCss]],
  ["atlas-views", ownOf(AtlasViews)],
  ["atlas-picker", ownOf(AtlasPicker)],
  ["atlas-title", ownOf(AtlasTitle)],
  ["atlas-legend", ownOf(AtlasLegend)],
  ["atlas-credits", ownOf(AtlasCredits)],
  ["atlas-figure", [figureCss]],
  ["atlas-app", [appCss]],
];

function ownOf({ elementStyles }: typeof LitElement): readonly string[] {
  return elementStyles.flatMap((sheet: CSSResultOrNative) =>
    "cssText" in sheet && sheet !== shared ? sheet.cssText : [],
  );
}

/**
 * The elements' own style sheets for markup that stands in the page without shadow roots. Each holds inside its element
 * alone. As with shadow roots, an outer element's word on an inner one counts more than that one's own: layers say so.
 */
export function scopedSheets(): string {
  const names = sheets.map(([name]) => name);
  return [
    `@layer shared, ${names.join(", ")};`,
    `@layer shared { :is(${names.join(", ")}) { ${nested(shared.cssText)} } }`,
    ...sheets.map(([name, texts]) => `@layer ${name} { ${name} { ${texts.map(nested).join("\n")} } }`),
  ].join("\n");
}

/** A shadow root's rules as rules nested in its host's. */
function nested(css: string): string {
  return css.replace(/:host\(/gu, "&:is(").replace(/:host/gu, "&");
}
