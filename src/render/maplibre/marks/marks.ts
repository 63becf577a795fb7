import { type Pattern, inkOn, innerBorder } from "../../../theme/palette.ts";
import type { ViewModel } from "../../../derive/view-model.ts";

/** One pattern and the municipalities that have it. */
export interface TextureMark {
  readonly pattern: Pattern;
  /** Codes of the municipalities. */
  readonly codes: readonly string[];
}

/** The inner border of one municipality. */
export interface BorderMark {
  readonly code: string;
  /** Colour of the line. */
  readonly ink: string;
  /** Colour of the gap between it and the municipality's edge. */
  readonly fill: string;
  /** In CSS pixels. */
  readonly gap: number;
  /** In CSS pixels. */
  readonly width: number;
  /** Length of dash and gap in CSS pixels; null for a plain line. */
  readonly dash: readonly [number, number] | null;
}

/** What is drawn inside municipalities, over their fills. */
export interface Marks {
  readonly textures: readonly TextureMark[];
  readonly borders: readonly BorderMark[];
}

/** The textures and inner borders of a view. */
export function marksOf(view: ViewModel): Marks {
  const textures = new Map<string, { pattern: Pattern; codes: string[] }>();
  const borders: BorderMark[] = [];
  for (const { code, class: legendClass, scope } of view.municipalities) {
    const { fill, pattern } = legendClass.paint;
    if (pattern) {
      const texture = textures.get(pattern.id) ?? { pattern, codes: [] };
      texture.codes.push(code);
      textures.set(pattern.id, texture);
    }
    if (scope !== null) borders.push({ code, ink: inkOn(fill), fill, ...innerBorder[scope] });
  }
  return { textures: [...textures.values()], borders };
}
