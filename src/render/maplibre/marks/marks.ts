import type { Pattern } from "../../../theme/palette.ts";
import type { ViewModel } from "../../../derive/view-model.ts";

/** One pattern and the municipalities that have it. */
export interface TextureMark {
  readonly pattern: Pattern;
  /** Codes of the municipalities. */
  readonly codes: readonly string[];
}

/** The textures of a view, each once: of silence, and of answers for a whole area. */
export function marksOf(view: Pick<ViewModel, "municipalities">): readonly TextureMark[] {
  const textures = new Map<string, { pattern: Pattern; codes: string[] }>();
  for (const {
    code,
    paint: { pattern },
  } of view.municipalities) {
    if (!pattern) continue;
    const texture = textures.get(pattern.id) ?? { pattern, codes: [] };
    texture.codes.push(code);
    textures.set(pattern.id, texture);
  }
  return [...textures.values()];
}
