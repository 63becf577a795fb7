import { deriveViewModel } from "../../derive/view-model.ts";
import { provenanceOf } from "../../derive/wording/provenance.ts";
import { searchMetricId } from "../../model/hit-steps.ts";
import { composePicture } from "../../render/page/compose.ts";
import { defaultOptions } from "../../render/page/options.ts";
import { sameViewOnSlide } from "../../render/page/same-view.ts";
import { decode } from "../../state/address/address.ts";
import { withoutSearch } from "../../state/reduce.ts";
import type { Scene } from "../../state/scene.ts";
import type { State } from "../../state/state.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { ViewModel } from "../../derive/view-model.ts";
import { loadCode } from "../../ui/resource.ts";
import type { SceneSources } from "../materials.ts";
import { messages } from "./messages.ja.ts";
import { type WrittenWords, figureLayout, wordsLayout } from "./scene-layout.ts";
import { setMapSlide } from "./set-slide.ts";
import { passagesOf, slideOf, sourceNotes } from "./slide.ts";
import type { SetSlide } from "./slide-part.ts";

/** A scene's slide. */
export interface SceneSlide {
  readonly slide: SetSlide;
  /** What of the scene can't be shown, in words; null where all of it can. */
  readonly lack: string | null;
}

/** The most lines of a caption that keep their own ends. */
const mostLines = 6;

/**
 * The slide of a scene: its words as written, and the figure of what it shows. A map has its legend beside it, to be
 * changed, as on the slide of a metric. Another view that is drawn as a picture stands below the words as that picture.
 * One that is only printed has its words and where it opens.
 *
 * @param address gives the public one that opens a state; null where the site has none
 */
export async function sceneSlide(
  scene: Scene,
  { vocabulary, atlasOf, pictureOf }: SceneSources,
  address: (state: State) => string | null,
): Promise<SceneSlide> {
  const { state: decoded, problems } = decode(scene.address, vocabulary);
  const state: State = { ...decoded, mode: "explore" };
  const atlas = await atlasOf(state.query);
  const countless = showsSearch(state) && !atlas.metrics.some(({ id }) => id === searchMetricId);
  const view = deriveViewModel(atlas, countless ? withoutSearch(state, vocabulary) : state, vocabulary);
  const caption = captionLines(scene.caption);
  const title = scene.title.trim();
  const written = { title: title === "" ? view.traits.label : title, caption };
  const at = address(state);
  const wordsAlone = (why: string): SetSlide => setWords(written, view, why, at);

  if (countless) return { slide: wordsAlone(messages.scene.nothingCounted), lack: messages.scene.nothingCounted };
  const unknown = [...new Set(problems.map(({ parameter }) => parameter))];
  const lack = unknown.length === 0 ? null : messages.scene.partlyUnknown(unknown);
  if (state.view === vocabulary.initial.view) {
    const slide = setMap(atlas, view, title, caption, at);
    const said =
      caption.length === 0 || slide.parts.some((part) => part.kind === "text" && part.name === messages.parts.caption);
    return { slide, lack: lack ?? (said ? null : messages.scene.captionInNotes) };
  }
  const picture = pictureOf(state.view);
  if (picture.kind === "printed") return { slide: wordsAlone(picture.why), lack };
  const page = await loadCode(picture.load);
  const missing = page.lacks(view);
  if (missing !== null) return { slide: wordsAlone(missing), lack: missing };
  const drawn = composePicture(atlas, view, page, { ...defaultOptions, address: at });
  const { parts, box } = figureLayout(written, { width: drawn.designWidth, height: drawn.designHeight });
  const { svg, description } = drawn;
  return {
    slide: {
      words: "above",
      parts,
      figure: { name: messages.parts.figure, svg, box, description },
      notes: [
        ...spoken(caption),
        description,
        // A view of all metrics would fill pages with their passages.
        ...(view.traits.values === "chosen" ? passagesOf(atlas, view) : []),
        "",
        ...sourceNotes(view),
      ],
    },
    lack,
  };
}

/** The slide of a metric under the scene's words. Without a title of its own the finding is the title. */
function setMap(atlas: Atlas, view: ViewModel, title: string, caption: readonly string[], at: string | null): SetSlide {
  const slide = slideOf(atlas, view, at);
  const words = title === "" ? {} : { title: [title], finding: slide.title };
  return setMapSlide({ ...slide, ...words, said: caption, notes: [...spoken(caption), ...slide.notes] });
}

function setWords(written: WrittenWords, view: ViewModel, why: string, at: string | null): SetSlide {
  const same = sameViewOnSlide(at, 1);
  return {
    words: "above",
    parts: wordsLayout(written, {
      remarks: [why, ...(same.line === null ? [] : [same.line])],
      credits: [
        view.survey.subject,
        view.survey.asOf,
        view.caption.silence,
        view.survey.credits.report,
        provenanceOf(view),
      ],
    }),
    figure: null,
    notes: [...spoken(written.caption), why, ...same.notes, "", ...sourceNotes(view)],
  };
}

/** A caption in the notes, before their other text. */
function spoken(caption: readonly string[]): readonly string[] {
  return caption.length === 0 ? [] : [...caption, ""];
}

/** A caption's lines as written. Where there are so many that they would fill the slide, they run on. */
function captionLines(caption: string): readonly string[] {
  const lines = caption
    .split(/\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.length > mostLines ? [lines.join("　")] : lines;
}

function showsSearch({ metric, with: second }: State): boolean {
  return metric === searchMetricId || second === searchMetricId;
}
