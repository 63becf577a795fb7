import { type Entry, bareEntry } from "../state/history/entry.ts";
import { logFailure } from "../ui/notice/log-failure.ts";

/**
 * How long the address waits for the next gesture on the map, in milliseconds: Safari refuses more than a hundred changes
 * in 30 seconds.
 */
const gestureRest = 350;

type Write = "push" | "replace";

/**
 * Writes the entries of the history, and holds back what cannot be written yet: the map still moves, or a step back is
 * being made.
 */
export class EntryWriter {
  /** What the present entry keeps beside its address. */
  entry: Entry = bareEntry;

  /** What to write once a step back that was asked for has been made; null while none is. */
  private returning: { readonly then: Write | null } | null = null;
  /** The address of this entry once the map is at rest; null while there is none to write. */
  private late: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(private readonly history: Pick<History, "pushState" | "replaceState" | "go">) {}

  /** Makes an entry, or changes the present one. */
  write(step: Write, entry: Entry, address: string): void {
    if (this.returning) {
      // Written now, it would be lost with the entry that is about to be left.
      this.returning = { then: this.returning.then === "push" ? "push" : step };
      this.entry = entry;
      return;
    }
    if (step === "push") this.settle();
    else this.forget();
    this.send(step, entry, address);
  }

  /**
   * Corrects the present entry, unless it is being left.
   *
   * @param address null where it stays as it is
   */
  correct(entry: Entry, address: string | null): void {
    if (!this.returning) this.send("replace", entry, address);
  }

  /** Goes back so many entries. */
  back(steps: number): void {
    this.settle();
    // What was to be written after the step back that is being made is void.
    if (!this.returning) this.history.go(-steps);
    this.returning = { then: null };
  }

  /**
   * The browser has gone to another entry.
   *
   * @returns what to write there, where this writer asked for the step; null where the reader did
   */
  arrived(): { readonly then: Write | null } | null {
    const { returning } = this;
    // The entry that the late address was of has been left.
    this.forget();
    this.returning = null;
    return returning;
  }

  /** The map has been moved: the entry gets this address when it rests. */
  moved(address: string): void {
    clearTimeout(this.late?.timer);
    this.late = { address, timer: setTimeout(this.settle, gestureRest) };
  }

  /** Writes where the map was moved to, before this entry is left. */
  readonly settle = (): void => {
    const { late, entry } = this;
    if (late) this.write("replace", entry, late.address);
  };

  private forget(): void {
    clearTimeout(this.late?.timer);
    this.late = null;
  }

  /**
   * A browser that is asked too often in a short time refuses: the state is right all the same, and the next change
   * catches up.
   */
  private send(step: Write, entry: Entry, address: string | null): void {
    this.entry = entry;
    try {
      if (step === "push") this.history.pushState(entry, "", address);
      else this.history.replaceState(entry, "", address);
    } catch (cause) {
      logFailure("history could not be written", cause);
    }
  }
}
