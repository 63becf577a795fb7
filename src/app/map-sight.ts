import { lastOf } from "../model/memo.ts";
import type { Camera, Sight } from "../state/camera.ts";
import { sameGround } from "../state/same-ground.ts";
import type { State } from "../state/state.ts";

/** How the large map is looked at: a gesture has its camera until it ends, and the state has it between gestures. */
export class MapSight {
  private moving: Camera | null = null;
  private shown: State | null = null;
  private readonly sight = lastOf((camera: Camera | null, moving: boolean): Sight => ({ camera, moving }));

  /** A gesture moves the map, or has ended. */
  move({ camera, moving }: Sight): void {
    this.moving = moving ? camera : null;
  }

  /** A state is shown: other ground than before ends a gesture. */
  show(state: State): void {
    if (this.shown && !sameGround(this.shown, state)) this.moving = null;
    this.shown = state;
  }

  /** The same object for the same camera. */
  of({ camera }: State): Sight {
    return this.sight(this.moving ?? camera, this.moving !== null);
  }
}
