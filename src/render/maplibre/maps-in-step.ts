import type { LargeMap } from "./large-map.ts";

/** Why a map failed; the other maps then stop too. */
export type Failure = "lost" | "failed" | "not-loaded";

/** One of the maps, as its element shows and hides it. */
export interface Member {
  /** Replaces the still map with the large map. */
  readonly takeOver: () => void;
  /** Shows the still map again. */
  readonly giveBack: (reason: Failure) => void;
}

/**
 * Keeps the cameras of several large maps equal. When one is moved, the others follow in the same animation frame.
 *
 * A still map has no camera to keep in step, so all large maps take over together, and when one fails all of them stop.
 */
export class MapsInStep {
  /** The large map once it has loaded, and whether it is shown. */
  private readonly members = new Map<Member, { readonly map: LargeMap; shown: boolean } | null>();
  /** True while others are made to follow, because the moves they report are then not the user's. */
  private moving = false;

  /** Registers a map that is loading; the others wait for it. */
  expect(member: Member): void {
    if (!this.members.has(member)) this.members.set(member, null);
  }

  /** Registers a loaded map; when all are loaded, all take over. */
  arrive(member: Member, map: LargeMap): void {
    this.members.set(member, { map, shown: false });
    this.begin();
  }

  /** Removes a map. With a reason the others stop too; without one they go on and no longer wait for it. */
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
    this.guarded(() => {
      for (const [member, arrived] of waiting) {
        if (!arrived || arrived.shown) continue;
        // One that was alone until now may have been moved, and boxes of the same width may differ by a part of a pixel.
        const [before] = this.shownMaps();
        arrived.shown = true;
        member.takeOver();
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
