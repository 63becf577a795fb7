/** One thing measured: in the app, and in the floor where the floor has it. */
export interface Measurement {
  /** What was measured, e.g. `first map`. */
  readonly what: string;
  /** Unit of the samples. */
  readonly unit: "ms" | "kB";
  /** One value a load, or several where a load repeats it; empty where it could not be measured. */
  readonly app: readonly number[];
  /** The same of the floor; empty where the floor has no such thing. */
  readonly floor: readonly number[];
  /** Why it could not be measured in the app. */
  readonly missing?: string;
  /** What the app's median may be at most, as a multiple of the floor's; without it there is no limit. */
  readonly most?: number;
}

/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(samples: readonly number[]): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The app's median over the floor's; undefined where one of them is missing. */
export function ratio({ app, floor }: Measurement): number | undefined {
  const [above, below] = [median(app), median(floor)];
  return above === undefined || below === undefined || below === 0 ? undefined : above / below;
}

/** A plain table of medians, one measurement a line, with the smallest and the largest of the app's samples. */
export function table(measurements: readonly Measurement[]): string {
  const number = (value: number | undefined, digits = 1) => (value === undefined ? "–" : value.toFixed(digits));
  const rows = [
    ["median of", "app", "floor", "ratio", "at most", "app min–max"],
    ...measurements.map((measurement) => [
      `${measurement.what} (${measurement.unit})`,
      number(median(measurement.app)),
      number(median(measurement.floor)),
      number(ratio(measurement), 2),
      measurement.most === undefined ? "" : String(measurement.most),
      measurement.app.length === 0
        ? (measurement.missing ?? "–")
        : `${number(Math.min(...measurement.app))}–${number(Math.max(...measurement.app))}`,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join("  ").trimEnd())
    .join("\n");
}

/** What the first map may cost: kilobytes (1000 bytes) transferred before it, and its time as a multiple of the floor's. */
const budget = { kilobytes: 60, ratio: 1.5 } as const;

/** What breaks the budget, in words; nothing when it is kept. What was not measured breaks it too. */
export function broken(bytes: Measurement, firstMap: Measurement): string[] {
  const kilobytes = median(bytes.app);
  const times = ratio(firstMap);
  return [
    ...(kilobytes !== undefined && kilobytes <= budget.kilobytes
      ? []
      : [`${bytes.what}: expected at most ${budget.kilobytes} kB, found ${kilobytes?.toFixed(1) ?? "nothing"}`]),
    ...(times !== undefined && times <= budget.ratio
      ? []
      : [`${firstMap.what}: expected at most ${budget.ratio} × the floor, found ${times?.toFixed(2) ?? "nothing"}`]),
  ];
}

/** Which measurements are beyond their limits, in words. What has a limit and was not measured is beyond it too. */
export function beyond(measurements: readonly Measurement[]): string[] {
  return measurements.flatMap((measurement) => {
    const { what, most } = measurement;
    const times = ratio(measurement);
    if (most === undefined || (times !== undefined && times <= most)) return [];
    return [`${what}: expected at most ${most} × the floor, found ${times?.toFixed(2) ?? "nothing"}`];
  });
}

/** How many maps the view of all metrics has. */
const allMaps = 8;

/**
 * Where a hover did not mark all maps in one frame, in words; nothing where it always did.
 *
 * @param marked of each hover, how many maps the frame marked that marked the first
 */
export function apart(marked: readonly number[]): string[] {
  const fewest = Math.min(...marked);
  if (marked.length > 0 && fewest === allMaps) return [];
  return [
    `hover in multiples: expected ${allMaps} maps marked in one frame, found ${marked.length > 0 ? fewest : "nothing"}`,
  ];
}
