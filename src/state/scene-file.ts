import { sceneFileMessages as messages } from "../messages/ja/scene-file.ts";
import type { SurveyFacts } from "../model/survey-facts.ts";
import * as v from "valibot";
import type { Vocabulary } from "./vocabulary.ts";
import type { AddressProblem } from "./address/address-problem.ts";
import { decode } from "./address/address.ts";
import { modeParameters } from "./address/parameters/view.ts";
import { type Scene, sceneLimits, sceneOf, withOwnIds } from "./scene.ts";

const format = "shupotsu-atlas-scenes";
const version = 1;

/** The largest size of a file of scenes, in bytes: many times the size of the fullest list. */
export const mostBytes = 1_000_000;

/**
 * The result of opening a file: scenes with what could not be used of them, or one sentence that says why there are
 * none.
 */
export type SceneFile =
  | { readonly kind: "read"; readonly scenes: readonly Scene[]; readonly note: string | null }
  | { readonly kind: "refused"; readonly message: string };

const headSchema = v.object({ format: v.literal(format), version: v.unknown() });
const scenesSchema = v.object({
  scenes: v.array(
    v.object({
      // What people and other programs write may have none, or one that is no use as such.
      id: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(40))), undefined),
      title: v.string(),
      caption: v.string(),
      address: v.string(),
    }),
  ),
});

/** The text of a file that holds the scenes. */
export function writeScenes(scenes: readonly Scene[]): string {
  return `${JSON.stringify({ format, version, scenes }, null, 2)}\n`;
}

/**
 * Name of the file, without its ending.
 *
 * @param now gives the local day
 */
export function sceneFileName({ fileLabel }: Pick<SurveyFacts, "fileLabel">, now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return messages.fileName(fileLabel, `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/**
 * Says why a file is too large to be read, or null.
 *
 * @param bytes its size
 */
export function refusedSize(bytes: number): string | null {
  if (bytes <= mostBytes) return null;
  return messages.refused(messages.tooLarge(inMegabytes(bytes), inMegabytes(mostBytes)));
}

/** Reads a file of scenes. Any text gives scenes, or a sentence that says why there are none. */
export function parseScenes(text: string, vocabulary: Vocabulary): SceneFile {
  const tooLarge = refusedSize(text.length);
  if (tooLarge !== null) return { kind: "refused", message: tooLarge };
  let content: unknown;
  try {
    // Some editors add a byte order mark, which JSON does not allow.
    content = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    // No failure: the file is refused and the reader is told why.
    return refused(messages.noJson);
  }
  if (!v.is(headSchema, content)) return refused(messages.noScenes);
  if (content.version !== version) {
    return refused(messages.otherVersion(version));
  }
  const parsed = v.safeParse(scenesSchema, content);
  if (!parsed.success) return refused(messages.broken);
  const scenes = withOwnIds(parsed.output.scenes);
  if (scenes.length === 0) return refused(messages.empty);
  if (scenes.length > sceneLimits.scenes) {
    return refused(messages.tooMany(scenes.length, sceneLimits.scenes));
  }
  for (const [index, scene] of scenes.entries()) {
    for (const what of ["title", "caption"] as const) {
      const { length } = [...scene[what]];
      if (length > sceneLimits[what]) return refused(messages.tooLong(index + 1, what, length, sceneLimits[what]));
    }
  }
  return read(scenes, vocabulary);
}

function read(scenes: readonly Scene[], vocabulary: Vocabulary): SceneFile {
  const notes: string[] = [];
  const kept = scenes.map((scene, index) => {
    const { state, problems } = decode(scene.address, vocabulary);
    // Scenes have no mode, so it is dropped, and two modes in one address are no problem.
    const faults = problems.filter(({ parameter }) => !modeParameters.some((mode) => mode === parameter));
    const [first] = faults;
    if (first) notes.push(messages.fault(index + 1, faultInShort(first), faults.length - 1));
    // A title is one line.
    return sceneOf(state, vocabulary, { ...scene, title: scene.title.replace(/\s+/gu, " ") });
  });
  if (notes.length === 0) return { kind: "read", scenes: kept, note: null };
  return { kind: "read", scenes: kept, note: messages.partlyUsed(notes.slice(0, 3), notes.length - 3) };
}

function faultInShort(fault: AddressProblem): string {
  const text = "value" in fault ? `${fault.parameter}=${fault.value}` : fault.parameter;
  return [...text].length > 40 ? `${[...text].slice(0, 40).join("")}…` : text;
}

function refused(reason: string): SceneFile {
  return { kind: "refused", message: messages.refused(reason) };
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
