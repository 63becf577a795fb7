/** One thing measured: in the app, and in the floor where the floor has it. */
export interface Measurement {
  /** What was measured, e.g. `first map`. */
  readonly what: string;
  /** Unit of the samples; none for a count or a sum of shares. */
  readonly unit: "ms" | "kB" | "frames" | "";
  /** One value a load, or several where a load repeats it; empty where it could not be measured. */
  readonly app: readonly number[];
  /** The same of the floor; empty where the floor has no such thing. */
  readonly floor: readonly number[];
  /** Why it could not be measured in the app. */
  readonly missing?: string;
  /** What the app's median may be at most, as a multiple of the floor's; without it there is no limit. */
  readonly most?: number;
  /** What it has to be at least, as a multiple of the floor's: where the floor is measured against itself. */
  readonly least?: number;
  /** What the app's median may be at most, whatever the floor's is. */
  readonly limit?: number;
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

/** A plain table of medians, one measurement a line, with its bar and the smallest and the largest of the app's samples. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [
    ["median of", "app", "floor", "ratio", "bar", "met", "app min–max"],
    ...measurements.map((measurement) => {
      const { what, unit, app, floor, missing } = measurement;
      const number = (value: number | undefined, digits = unit === "" ? 3 : 1) => value?.toFixed(digits) ?? "–";
      const bar = barOf(measurement);
      return [
        unit === "" ? what : `${what} (${unit})`,
        number(median(app)),
        number(median(floor)),
        number(ratio(measurement), 2),
        bar,
        bar === "" ? "" : beyond([measurement]).length === 0 ? "yes" : "no",
        app.length === 0 ? (missing ?? "–") : `${number(Math.min(...app))}–${number(Math.max(...app))}`,
      ];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join("  ").trimEnd())
    .join("\n");
}

function barOf({ most, least, limit }: Measurement): string {
  return [
    ...(least !== undefined && most !== undefined ? [`${least}–${most} ×`] : most === undefined ? [] : [`≤ ${most} ×`]),
    ...(limit === undefined ? [] : [`≤ ${limit}`]),
  ].join(", ");
}

/** Which measurements are beyond their limits, in words. What has a limit and was not measured is beyond it too. */
export function beyond(measurements: readonly Measurement[]): string[] {
  return measurements.flatMap((measurement) => {
    const { what, unit, app, most, least, limit } = measurement;
    const [times, own] = [ratio(measurement), median(app)];
    const found = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? "nothing";
    return [
      ...(most === undefined || (times !== undefined && times <= most)
        ? []
        : [`${what}: expected at most ${most} × the floor, found ${found(times, 2)}`]),
      ...(least === undefined || (times !== undefined && times >= least)
        ? []
        : [`${what}: expected at least ${least} × the floor, found ${found(times, 2)}`]),
      ...(limit === undefined || (own !== undefined && own <= limit)
        ? []
        : [`${what}: expected at most ${[limit, unit].join(" ").trim()}, found ${found(own, unit === "" ? 3 : 1)}`]),
    ];
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
