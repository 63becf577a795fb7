/** How much of a name's box lies where, each from 0 to 1; the rest lies over sea or neighbours. */
export interface Cover {
  readonly own: number;
  readonly others: number;
}

/** From this part of its box on, a name stands on its own municipality. */
const onOwnFrom = 0.5;
/** The part by which one that stands beside it touches it at least. */
const touches = 0.04;
/** The part of it that may then lie on other municipalities. */
const besides = 0.1;

/** Whether a name stands on its own municipality. */
export function standsOnOwn({ own }: Pick<Cover, "own">): boolean {
  return own >= onOwnFrom;
}

/** Whether a name may stand where it is: on its own municipality, or in the sea or on a neighbour and touching its own. */
export function mayStand({ own, others }: Cover): boolean {
  return standsOnOwn({ own }) || (others <= besides && own >= touches);
}

/** A place for a name. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  /** True where the name stands on its own municipality, false where it stands in the sea or on a neighbour beside it. */
  readonly onOwn: boolean;
}

/** Offsets to try, in em: names are wide, so further along than up and down. The nearest stand first. */
const along = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3].flatMap((step) => (step === 0 ? [0] : [step, -step]));
const across = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5].flatMap((step) => (step === 0 ? [0] : [step, -step]));
const offsets = along
  .flatMap((x) => across.map((y) => ({ x, y, distance: Math.hypot(x, y) })))
  .sort((a, b) => a.distance - b.distance);

/** The farthest of them, in em. */
export const farthest = { along: Math.max(...along), across: Math.max(...across) } as const;

/**
 * Places of a name in and beside its municipality, the best first: near its point, on its own ground, off other
 * municipalities. Most names stand at one of the first: what lies under the others is not looked up.
 *
 * @param fontSize in CSS pixels
 * @param coverAt of the name's box moved by an offset in CSS pixels; null where it may not stand
 * @param free whether no other name is in the way there: asked first, since it costs less
 */
export function* placesOf(
  fontSize: number,
  coverAt: (dx: number, dy: number) => Cover | null,
  free: (dx: number, dy: number) => boolean = () => true,
): Generator<LabelPlace> {
  // By rising cost. A place costs its distance at least, so that one that costs no more than the next offset's distance is
  // the best of all that are left.
  const waiting: (LabelPlace & { readonly cost: number })[] = [];
  for (const { x, y, distance } of offsets) {
    while (waiting[0] && waiting[0].cost <= distance) yield waiting.shift() as LabelPlace;
    const [dx, dy] = [x * fontSize, y * fontSize];
    if (!free(dx, dy)) continue;
    const cover = coverAt(dx, dy);
    if (!cover) continue;
    const { own, others } = cover;
    const onOwn = standsOnOwn(cover);
    const cost = distance + 3 * others + (onOwn ? 2 * (1 - own) : 3);
    const after = waiting.findIndex((other) => other.cost > cost);
    waiting.splice(after < 0 ? waiting.length : after, 0, { dx, dy, onOwn, cost });
  }
  yield* waiting;
}
