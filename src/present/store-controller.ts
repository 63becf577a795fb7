import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SceneStore } from "./scene-store.ts";

/** Updates an element whenever the scenes change, whichever element changed them. */
export class StoreController implements ReactiveController {
  private connected = false;
  private current: SceneStore | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The store that the element shows. */
  get store(): SceneStore | null {
    return this.current;
  }

  set store(store: SceneStore | null) {
    if (store === this.current) return;
    this.current?.removeEventListener("change", this.onChange);
    this.current = store;
    if (this.connected) store?.addEventListener("change", this.onChange);
  }

  hostConnected(): void {
    this.connected = true;
    this.current?.addEventListener("change", this.onChange);
  }

  hostDisconnected(): void {
    this.connected = false;
    this.current?.removeEventListener("change", this.onChange);
  }

  private readonly onChange = (): void => this.host.requestUpdate();
}
