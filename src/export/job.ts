/** A shorter wait than this is not noticed, in milliseconds. */
const unfelt = 300;

/** What the user is told about a job. */
export interface JobState {
  /** The share that is done, from 0 to 1. */
  readonly share: number;
  /** Whether it has taken long enough to be shown. */
  readonly shown: boolean;
}

/** What the code that does a job gets: a signal to stop, and whom to tell its progress. */
export interface JobTold {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** A job that may take a while: its progress, and a way to stop it. */
export class Job {
  private readonly controller = new AbortController();
  private readonly timer: ReturnType<typeof setTimeout>;
  private current: JobState = { share: 0, shown: false };

  /** @param changed is called when the state changes */
  constructor(private readonly changed: () => void) {
    this.timer = setTimeout(() => this.set({ shown: true }), unfelt);
  }

  /** How far it is. */
  get state(): JobState {
    return this.current;
  }

  /** What the code that does the job gets. */
  get told(): JobTold {
    return { signal: this.controller.signal, onProgress: (share) => this.set({ share }) };
  }

  /** Stops it. */
  abort(): void {
    this.controller.abort();
  }

  /** Ends the job, and stops what still runs of it though nobody awaits it. */
  end(): void {
    clearTimeout(this.timer);
    this.abort();
  }

  private set(change: Partial<JobState>): void {
    this.current = { ...this.current, ...change };
    this.changed();
  }
}
