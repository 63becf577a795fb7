import { logFailure } from "./notice/log-failure.ts";
import { notArrived, notThereAnyMore, notUsable } from "./messages.ja.ts";

/** A resource's names, in the log and in messages to the reader. */
export interface ResourceName {
  readonly log: string;
  readonly reader: string;
}

/** Thrown where nothing arrived; every other error of a load means that what arrived can't be used. */
export class NotArrivedError extends Error {
  override readonly name = "NotArrivedError";

  /** @param gone whether it will not come to this page any more, as where the server has a newer version of the site */
  constructor(
    message: string,
    options?: ErrorOptions,
    readonly gone = false,
  ) {
    super(message, options);
  }
}

/** Why a load failed: nothing arrived, nothing will, or what arrived is broken. */
export type Fault = "line" | "gone" | "file";

/** A load that failed, with its cause. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly fault: Fault;

  /** @param again true after the first failure: then the reader is also offered to open the page anew */
  constructor(
    private readonly what: ResourceName,
    cause: unknown,
    private readonly again = false,
  ) {
    const fault = faultOf(cause);
    super(`${what.log} ${fault === "file" ? "arrived, but can't be used" : "did not arrive"}`, { cause });
    this.fault = fault;
  }

  /** What the reader is told. */
  get sentence(): string {
    return sentences[this.fault](this.what.reader);
  }

  /** Whether the reader is offered the page anew: its address says what it shows. */
  get offersPage(): boolean {
    return this.again || this.fault === "gone" || (this.cause instanceof LoadError && this.cause.offersPage);
  }
}

const sentences = { line: notArrived, gone: notThereAnyMore, file: notUsable } as const;

/** How far a load has come. */
export type LoadState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "loading"; readonly coming: Promise<T> }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: LoadError };

/**
 * Something that its one owner loads once, however many ask for it. A load that fails is logged with its cause and can
 * be tried again.
 */
export class Resource<T> {
  private current: LoadState<T> = { kind: "idle" };
  private hasFailed = false;

  /**
   * @param fetch loads it; gets true where the browser must not use its cache, because the cached file is broken
   * @param changed called at each change of the state
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

  /** Why loading failed; null where it has not. */
  get failure(): LoadError | null {
    return this.current.kind === "failed" ? this.current.failure : null;
  }

  /** Loads it unless that was tried before. Renders call this, and must not retry a failed load each time. */
  want(): void {
    if (this.current.kind === "idle") this.load();
  }

  /** Loads it, also after a failure, unless it is loaded or loading. */
  load(): void {
    // Callers that wait get the rejection; for all others the state holds it.
    this.arrival().catch(() => {
      // Told elsewhere: the failure was logged when it happened.
    });
  }

  /**
   * Loads it like `load`, and returns it to code that needs it.
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

  /** Retries a failed load. */
  retry(): void {
    if (this.current.kind === "failed") this.load();
  }

  private async attempt(anew: boolean): Promise<T> {
    try {
      const value = await this.fetch(anew);
      this.become({ kind: "ready", value });
      return value;
    } catch (cause) {
      const failure = new LoadError(this.name, cause, this.hasFailed);
      this.hasFailed = true;
      // A failure within another resource was logged there.
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
 * Loads code. Every `import()` of the application goes through this function.
 *
 * @throws NotArrivedError where a chunk did not arrive; otherwise the error that its code threw
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (isNotFetched(cause)) throw new NotArrivedError(cause.message, { cause });
    throw cause;
  }
}

/** Whether an `import()` was rejected because a module did not arrive, and not by an error of the module's own. */
export function isNotFetched(cause: unknown): cause is TypeError {
  return cause instanceof TypeError && notFetched.test(cause.message);
}

/** How Chromium, Firefox and WebKit report a missing module. Only the message tells it from the module's own errors. */
const notFetched = /dynamically imported module|importing a module script failed/iu;

function faultOf(cause: unknown): Fault {
  if (cause instanceof LoadError) return cause.fault;
  if (!(cause instanceof NotArrivedError)) return "file";
  return cause.gone ? "gone" : "line";
}
