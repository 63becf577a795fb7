import { logFailure } from "./notice/log-failure.ts";
import { notArrived, notUsable } from "./messages.ja.ts";

/** What a resource is called: in the log, and where the reader is told of it. */
export interface ResourceName {
  readonly log: string;
  readonly reader: string;
}

/** Thrown where nothing usable came over the line; every other error of a load says that what came can't be used. */
export class NotArrivedError extends Error {
  override readonly name = "NotArrivedError";
}

/** Why a load failed: the line was broken, so that nothing arrived, or the file is, which did. */
export type Fault = "line" | "file";

/** A load that failed, with its cause. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly fault: Fault;

  constructor(
    private readonly what: ResourceName,
    cause: unknown,
  ) {
    const fault = faultOf(cause);
    super(`${what.log} ${fault === "line" ? "did not arrive" : "arrived, but can't be used"}`, { cause });
    this.fault = fault;
  }

  /** What the reader is told. */
  get sentence(): string {
    return this.fault === "line" ? notArrived(this.what.reader) : notUsable(this.what.reader);
  }
}

/** How far a load has come. */
export type LoadState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly coming: Promise<T> }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: LoadError };

/**
 * Something that is loaded once, however many ask for it, by its one owner. A load that fails is logged with its cause,
 * and can be tried again.
 */
export class Resource<T> {
  private current: LoadState<T> = { kind: "idle" };

  /**
   * @param fetch loads it; is given true where the browser must not take what it kept, since that is broken
   * @param changed told of each change of the state
   */
  constructor(
    private readonly name: ResourceName,
    private readonly fetch: (anew: boolean) => Promise<T>,
    private readonly changed: () => void,
  ) {}

  /** How far it has come. */
  get state(): LoadState<T> {
    return this.current;
  }

  /** What was loaded; null until then. */
  get value(): T | null {
    return this.current.kind === "ready" ? this.current.value : null;
  }

  /** Why it is not there; null where it is, or may still come. */
  get failure(): LoadError | null {
    return this.current.kind === "failed" ? this.current.failure : null;
  }

  /** Loads it if nobody has yet: for what is drawn again and again, and must not try again each time. */
  want(): void {
    if (this.current.kind === "idle") this.load();
  }

  /** Loads it, at first or once more, unless it is there or on its way. */
  load(): void {
    // Whoever waits for it has the rejection; the state has it for all others.
    this.arrival().catch(() => {
      // Told elsewhere: it was logged when it came.
    });
  }

  /**
   * Loads it like `load`, for what is made of it.
   *
   * @throws LoadError
   */
  arrival(): Promise<T> {
    const { current } = this;
    if (current.kind === "ready") return Promise.resolve(current.value);
    if (current.kind === "loading") return current.coming;
    const anew = current.kind === "failed" && current.failure.fault === "file";
    const coming = Promise.resolve().then(() => this.attempt(anew));
    this.become({ kind: "loading", coming });
    return coming;
  }

  /** Loads once more what failed. */
  retry(): void {
    if (this.current.kind === "failed") this.load();
  }

  private async attempt(anew: boolean): Promise<T> {
    try {
      const value = await this.fetch(anew);
      this.become({ kind: "ready", value });
      return value;
    } catch (cause) {
      const failure = new LoadError(this.name, cause);
      // What failed within another resource has been logged there.
      if (!(cause instanceof LoadError)) logFailure(failure.message, cause);
      this.become({ kind: "failed", failure });
      throw failure;
    }
  }

  private become(state: LoadState<T>): void {
    this.current = state;
    this.changed();
  }
}

/**
 * Loads code: each `import()` of the application runs through here.
 *
 * @throws NotArrivedError where a chunk did not arrive; else what its own code threw
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof TypeError && notFetched.test(cause.message)) {
      throw new NotArrivedError(cause.message, { cause });
    }
    throw cause;
  }
}

/** How Chromium, Firefox and WebKit say that a module did not arrive: nothing but the words tells it from its own errors. */
const notFetched = /dynamically imported module|importing a module script failed/iu;

function faultOf(cause: unknown): Fault {
  if (cause instanceof LoadError) return cause.fault;
  return cause instanceof NotArrivedError ? "line" : "file";
}
