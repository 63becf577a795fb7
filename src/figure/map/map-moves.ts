import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Direction } from "../../model/geography.ts";
import type { Sight } from "../../state/camera.ts";
import type { Wanted } from "../../cartography/bring-in.ts";
import type { AtlasGestures } from "./atlas-gestures.ts";
import { AtlasMunicipalityList } from "./atlas-municipality-list.ts";
import { mapKeyOf } from "./map-keys.ts";

/** The large map that is moved. */
interface MovedMap extends ReactiveControllerHost, HTMLElement {
  readonly sight: Sight;
  /** True where the map stays as it is. */
  readonly still: boolean;
}

/** Moves a large map where no pointer does: by buttons, by keys, and to what was chosen out of its sight. */
export class MapMoves implements ReactiveController {
  constructor(
    private readonly map: MovedMap,
    /** What moves the map; null until its code is there. */
    private readonly gestures: () => AtlasGestures | null,
  ) {
    map.addController(this);
  }

  hostConnected(): void {
    this.map.addEventListener("keydown", this.onKeydown);
  }

  hostDisconnected(): void {
    this.map.removeEventListener("keydown", this.onKeydown);
  }

  /** Zooms in or out by a step. */
  readonly zoomBy = (step: 1 | -1): void => void this.move((gestures) => gestures.zoomBy(step));

  /** Shows more of what lies in a direction. */
  readonly panBy = (direction: Direction): void => void this.move((gestures) => gestures.panBy(direction));

  /**
   * Brings a municipality into sight.
   *
   * @param area codes of what the view's own frame shows
   */
  bringIn(municipality: Wanted, area: readonly string[]): void {
    void this.move((gestures) => gestures.bringIn(municipality, area));
  }

  private async move(by: (gestures: AtlasGestures) => void): Promise<void> {
    await customElements.whenDefined("atlas-gestures");
    // Until then it has not been given what it is about.
    await this.gestures()?.updateComplete;
    const gestures = this.gestures();
    if (gestures) by(gestures);
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const listed = event.composedPath().some((at) => at instanceof AtlasMunicipalityList);
    const asked = event.defaultPrevented || this.map.still ? null : mapKeyOf(event, listed);
    if (!asked) return;
    event.preventDefault();
    // A key that is held goes on where the flight before it ends.
    if (event.repeat && this.map.sight.moving) return;
    if (asked.kind === "zoom") this.zoomBy(asked.step);
    else this.panBy(asked.direction);
  };
}
