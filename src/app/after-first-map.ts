// All that is set after the first map, in one chunk: the side panel and what else stands beside the views, what finds
// places, adds a second metric, saves pictures and leads into a presentation, what answers to the pointer on the map, what
// tells of the address and of changes, and what keeps the site for use without a line.
export { EvidenceController } from "./evidence-controller.ts";
import "./atlas-address-notice.ts";
import "./atlas-announcer.ts";
import "./controls/export-menu/atlas-export-menu.ts";
import "./find/atlas-find.ts";
import "../panel/atlas-panel.ts";
import "../present/atlas-frame-height.ts";
import "./controls/atlas-keys.ts";
import "./controls/atlas-language-offer.ts";
import "./controls/atlas-language.ts";
import "./controls/atlas-settings.ts";
import "./controls/atlas-second-picker.ts";
import "../figure/map/atlas-gestures.ts";
import "../figure/map/atlas-pan.ts";
import "../render/svg/atlas-scale-bar.ts";
import "./controls/atlas-skip.ts";
import "../figure/map/atlas-shape-switch.ts";
import "../figure/map/atlas-tooltip.ts";
import "./offline/atlas-new-version.ts";
import "../ui/translated-text.ts";
