/** A moment that is not felt as waiting, in milliseconds. */
const unfelt = 300;

/** Something that takes a while, as it is told. */
export interface JobState {
  /** The share that is done, from 0 to 1. */
  readonly share: number;
  /** Whether it has taken so long that it is told of. */
  readonly shown: boolean;
}

/** What is given to who does it: when to stop, and whom to tell the share that is done. */
export interface JobTold {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** One thing at a time that takes a while: how far it is, and a way to stop it. */
export class Job {
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout>;
  private current: JobState = { share: 0, shown: false };

  /** @param changed is called whenever there is something new to tell */
  constructor(private readonly changed: () => void) {
    this.timer = setTimeout(() => this.set({ shown: true }), unfelt);
  }

  /** How far it is. */
  get state(): JobState {
    return this.current;
  }

  /** Given to who does it. */
  get told(): JobTold {
    return { signal: this.controller.signal, onProgress: (share) => this.set({ share }) };
  }

  /** Stops it. */
  abort(): void {
    this.controller.abort();
  }

  /** It is over: what of it still goes on, since nobody waited for it, is stopped. */
  end(): void {
    clearTimeout(this.timer);
    this.abort();
  }

  private set(change: Partial<JobState>): void {
    this.current = { ...this.current, ...change };
    this.changed();
  }
}
