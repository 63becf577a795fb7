/** Tells the application that a dialog has opened or closed; crosses shadow roots. */
export class DialogEvent extends Event {
  static readonly type = "atlas-dialog";
  readonly change: "opened" | "closed";
  /** The dialog, so that listeners can close it. */
  readonly dialog: { close(): void };

  constructor(change: "opened" | "closed", dialog: { close(): void }) {
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
