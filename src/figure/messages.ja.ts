import { unitWords } from "../messages/ja/counts.ts";
import type { MetricUnit } from "../model/metric.ts";
import type { Tally } from "../derive/legend-classes.ts";
import type { ShapeId } from "../state/state.ts";

/** What the map says, and what stands around it. */
export const messages = {
  crossTable: {
    note: "数は「センター・市町村」（色と記号の意味は凡例にあります）",
    none: "該当なし",
    /** A cell by the labels of its row and column. */
    cell: (row: string, column: string): string => `${row}、${column}`,
  },
  legend: {
    label: "凡例",
    clear: "強調をやめる",
    /** Stands above the counts once, where a line has no room for the unit. */
    counted: (unit: MetricUnit): string => `${unitWords[unit]}の数`,
    /** A value in full, with the number that leads and the other one. */
    entry: (label: string, lead: Tally, other: Tally | null): string =>
      `${label}：${lead.count}${lead.unit}${other ? `・${other.count}${other.unit}` : ""}`,
  },
  map: {
    controls: "地図の操作",
    zoomIn: "拡大",
    zoomOut: "縮小",
    showWhole: "府全体",
  },
  municipalities: "市町村",
  shapes: {
    label: "地図の形",
    of: { land: "実際の形", tiles: "同じ大きさのタイル" } satisfies Readonly<Record<ShapeId, string>>,
    /** As far as the map's corner has room for them. */
    short: { land: "実際の形", tiles: "タイル" } satisfies Readonly<Record<ShapeId, string>>,
  },
  symbols: {
    label: "記号の意味",
    of: (metric: string): string => `記号：${metric}`,
  },
  /** What stands before and after the name of the centre whose area is enlarged, and that the legend counts the whole map. */
  shownArea: ["表示範囲：", "の圏域", "（数は全体のもの）"],
  evidence: {
    of: (value: string): string => `根拠：${value}`,
  },
  /** What notices call the map that can be moved and zoomed. */
  largeMap: "自由に拡大できる地図",
} as const;
