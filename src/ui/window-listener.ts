import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Listens on the window as long as its element is in the page. */
export class WindowListener<Kind extends keyof WindowEventMap> implements ReactiveController {
  /** @param capture whether it hears an event before the elements of the page do */
  constructor(
    host: ReactiveControllerHost,
    private readonly kind: Kind,
    private readonly listener: (event: WindowEventMap[Kind]) => void,
    private readonly capture = false,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener(this.kind, this.listener, this.capture);
  }

  hostDisconnected(): void {
    window.removeEventListener(this.kind, this.listener, this.capture);
  }
}
