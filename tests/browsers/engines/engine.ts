/** A browser with one page, as every engine's own protocol can drive it. */
export interface Engine {
  /** Opens an address, and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  /**
   * Runs the body of a function in the page.
   *
   * @returns what it returns, once that has come; it has to be JSON
   */
  readonly run: (body: string) => Promise<unknown>;
  /** Presses and lets go at a point of the window, as a hand does. */
  readonly click: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

/** A way to start an engine, or why there is none on this machine. */
export interface EngineStart {
  readonly name: string;
  readonly start: (() => Promise<Engine>) | { readonly missing: string };
}

/** Size of the window, in CSS pixels. */
export const windowSize = { width: 1366, height: 768 } as const;
