import type { SurveyFacts } from "../model/survey-facts.ts";
import * as v from "valibot";
import type { Vocabulary } from "./state.ts";
import type { AddressProblem } from "./address-problem.ts";
import { decode } from "./address.ts";
import { modeParameters } from "./parameters.ts";
import { type Scene, sceneLimits, sceneOf } from "./scene.ts";

const format = "shupotsu-atlas-scenes";
const version = 1;

/** How large a file of scenes may be, in bytes: many times what the fullest list takes. */
export const mostBytes = 1_000_000;

/** What came of opening a file: scenes, and what of them could not be used, or one sentence that says why there are none. */
export type SceneFile =
  | { readonly kind: "read"; readonly scenes: readonly Scene[]; readonly note: string | null }
  | { readonly kind: "refused"; readonly message: string };

const headSchema = v.object({ format: v.literal(format), version: v.unknown() });
const scenesSchema = v.object({
  scenes: v.array(v.object({ title: v.string(), caption: v.string(), address: v.string() })),
});

/** The text of a file that holds the scenes. */
export function writeScenes(scenes: readonly Scene[]): string {
  return `${JSON.stringify({ format, version, scenes }, null, 2)}\n`;
}

/**
 * Name of the file.
 *
 * @param now of which the local day is taken
 */
export function sceneFileName({ fileLabel }: Pick<SurveyFacts, "fileLabel">, now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `場面_${fileLabel}_${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

/**
 * Says why a file is not even read, or null.
 *
 * @param bytes its size
 */
export function refusedSize(bytes: number): string | null {
  if (bytes <= mostBytes) return null;
  return refusal(
    `ファイルが大きすぎます（${inMegabytes(bytes)} MB。場面のファイルは${inMegabytes(mostBytes)} MBまで）`,
  );
}

/** Reads a file of scenes. Total: whatever the text, there are scenes, or a sentence that says why there are none. */
export function parseScenes(text: string, vocabulary: Vocabulary): SceneFile {
  const tooLarge = refusedSize(text.length);
  if (tooLarge !== null) return { kind: "refused", message: tooLarge };
  let content: unknown;
  try {
    // A byte order mark is an editor's, and no part of the JSON.
    content = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return refused("場面のファイルではありません（JSONとして読めません）");
  }
  if (!v.is(headSchema, content)) return refused("場面のファイルではありません");
  if (content.version !== version) {
    return refused(`このファイルの版には対応していません（対応する版は${version}）`);
  }
  if (!v.is(scenesSchema, content)) return refused("場面のファイルですが、内容が壊れています");
  const { scenes } = content;
  if (scenes.length === 0) return refused("このファイルには場面がありません");
  if (scenes.length > sceneLimits.scenes) {
    return refused(`場面が多すぎます（${scenes.length}場面。${sceneLimits.scenes}場面まで）`);
  }
  for (const [index, { title, caption }] of scenes.entries()) {
    const long = tooLong("題名", title, sceneLimits.title) ?? tooLong("説明", caption, sceneLimits.caption);
    if (long !== null) return refused(`場面${index + 1}の${long}`);
  }
  return read(scenes, vocabulary);
}

function read(scenes: readonly Scene[], vocabulary: Vocabulary): SceneFile {
  const notes: string[] = [];
  const kept = scenes.map((scene, index) => {
    const { state, problems } = decode(scene.address, vocabulary);
    // Any mode is taken out, and two in one address are no fault of the view.
    const faults = problems.filter(({ parameter }) => !modeParameters.some((mode) => mode === parameter));
    if (faults.length > 0) notes.push(`場面${index + 1}の${faultsInWords(faults)}`);
    // A title is one line.
    return sceneOf(state, vocabulary, { ...scene, title: scene.title.replace(/\s+/gu, " ") });
  });
  if (notes.length === 0) return { kind: "read", scenes: kept, note: null };
  const shown = notes.slice(0, 3).join("、");
  const more = notes.length > 3 ? `、ほか${notes.length - 3}場面` : "";
  return { kind: "read", scenes: kept, note: `${shown}${more}は使えないため、使えるところだけで表示します。` };
}

function faultsInWords(faults: readonly AddressProblem[]): string {
  const [first] = faults;
  if (!first) return "";
  const text = "value" in first ? `${first.parameter}=${first.value}` : first.parameter;
  const shown = [...text].length > 40 ? `${[...text].slice(0, 40).join("")}…` : text;
  return `「${shown}」${faults.length > 1 ? `ほか${faults.length - 1}件` : ""}`;
}

function tooLong(what: string, text: string, most: number): string | null {
  const { length } = [...text];
  return length > most ? `${what}が長すぎます（${length}字。${most}字まで）` : null;
}

function refused(reason: string): SceneFile {
  return { kind: "refused", message: refusal(reason) };
}

function refusal(reason: string): string {
  return `${reason}。いまの場面はそのままです。`;
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
