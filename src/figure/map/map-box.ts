import type { ReactiveController, ReactiveControllerHost } from "lit";
import { drawnSize, paperSize, sameSize } from "../../cartography/drawn-size.ts";
import type { Size } from "../../cartography/frame.ts";
import { narrow } from "../../ui/narrow.ts";

/** The large map in the box. */
interface BoxedMap extends ReactiveControllerHost, HTMLElement {
  /** Null for a map that stands alone. */
  readonly pair: string | null;
}

/** The box of a large map: the size that the map is drawn in, on the screen and on paper. */
export class MapBox implements ReactiveController {
  private onScreen: Size | null = null;
  /** True while a narrow screen's map is printed: on paper it is larger than here, and has room for more names. */
  private enlarged = false;
  private readonly observer = new ResizeObserver(([entry]) => {
    const size = entry ? this.sizeOf(entry.contentRect) : null;
    if (!size || sameSize(size, this.onScreen)) return;
    this.onScreen = size;
    this.map.requestUpdate();
  });

  constructor(private readonly map: BoxedMap) {
    map.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.map);
    window.addEventListener("beforeprint", this.onPrint);
    window.addEventListener("afterprint", this.onPrint);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    window.removeEventListener("beforeprint", this.onPrint);
    window.removeEventListener("afterprint", this.onPrint);
  }

  /** Null while there is no room for a map. */
  get size(): Size | null {
    // Asked for at once: the observer's first word would come a frame after the map could be drawn.
    this.onScreen ??= this.sizeOf(this.map.getBoundingClientRect());
    return this.enlarged ? paperSize : this.onScreen;
  }

  private sizeOf(box: Size): Size | null {
    return drawnSize(box, this.map.pair !== null);
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.enlarged = type === "beforeprint" && this.map.pair === null && window.matchMedia(narrow).matches;
    this.map.requestUpdate();
  };
}
