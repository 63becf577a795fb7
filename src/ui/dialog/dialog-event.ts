/** What opens over the page, and Back closes. */
export interface Opened {
  close(): void;
  /** True where it stays open when something is chosen in it or beside it. */
  readonly stays?: boolean;
}

/** Tells the application that a dialog has opened or closed; crosses shadow roots. */
export class DialogEvent extends Event {
  static readonly type = "atlas-dialog";
  readonly change: "opened" | "closed";
  /** The dialog, so that listeners can close it. */
  readonly dialog: Opened;

  constructor(change: "opened" | "closed", dialog: Opened) {
    super(DialogEvent.type, { bubbles: true, composed: true });
    this.change = change;
    this.dialog = dialog;
  }
}

declare global {
  interface HTMLElementEventMap {
    "atlas-dialog": DialogEvent;
  }
}
