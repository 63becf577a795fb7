import type { LargeMap } from "./large-map.ts";

/** Why a map can't go on: it takes the others along. */
export type Failure = "lost" | "failed" | "not-loaded";

/** One of the maps, as the element that holds it lets it come and go. */
export interface Member {
  /** Puts the map that has arrived in the still one's place. */
  readonly takeOver: () => void;
  /** Lets the still map back into its place. */
  readonly giveBack: (reason: Failure) => void;
}

/**
 * Keeps the cameras of several large maps one: whichever is moved, the others show the same place in the same frame.
 *
 * A still map has no camera to keep in step. So those that start together take over together, and where one can't go on
 * none does.
 */
export class MapsInStep {
  /** Its map once it has arrived, and whether that has taken over. */
  private readonly members = new Map<Member, { readonly map: LargeMap; shown: boolean } | null>();
  /** True while others are being moved: what they then tell is no move of their own. */
  private moving = false;

  /** A map is on its way: those that arrive wait for it. */
  expect(member: Member): void {
    if (!this.members.has(member)) this.members.set(member, null);
  }

  /** A map is there; all take over once all are. */
  arrive(member: Member, map: LargeMap): void {
    this.members.set(member, { map, shown: false });
    this.begin();
  }

  /** A map goes. With a reason it takes the others along; without one they go on, and wait for it no longer. */
  leave(member: Member, reason: Failure | null): void {
    if (!this.members.delete(member)) return;
    if (reason === null) {
      this.begin();
      return;
    }
    const others = [...this.members.keys()];
    this.members.clear();
    for (const other of others) other.giveBack(reason);
  }

  /** A map's camera has moved: the others follow. */
  moved(map: LargeMap): void {
    this.guarded(() => {
      for (const other of this.shownMaps()) if (other !== map) other.follow(map.position);
    });
  }

  private begin(): void {
    const waiting = [...this.members];
    if (waiting.some(([, arrived]) => arrived === null)) return;
    const [before] = this.shownMaps();
    this.guarded(() => {
      for (const [member, arrived] of waiting) {
        if (!arrived || arrived.shown) continue;
        arrived.shown = true;
        member.takeOver();
        // A map that stood here alone may have been moved already.
        if (before) arrived.map.follow(before.position);
      }
    });
  }

  private shownMaps(): readonly LargeMap[] {
    return [...this.members.values()].flatMap((arrived) => (arrived?.shown ? [arrived.map] : []));
  }

  private guarded(move: () => void): void {
    if (this.moving) return;
    this.moving = true;
    try {
      move();
    } finally {
      this.moving = false;
    }
  }
}
