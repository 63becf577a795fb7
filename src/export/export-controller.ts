import type { LitElement, ReactiveController } from "lit";
import { type OfferedFile, offerFile } from "./download.ts";
import type { ClipboardFormat, FileFormat } from "./format.ts";
import { logFailure } from "../ui/notice/log-failure.ts";
import { Job, type JobState } from "./job.ts";
import { type MaterialId, type Materials, lackOf } from "./materials.ts";
import type { Outcome } from "./outcome.ts";

/** Makes exports of one material for an element, one at a time, and keeps the outcome. */
export class ExportController<From extends MaterialId> implements ReactiveController {
  private told: Outcome<From> = { kind: "nothing" };
  private job: Job | null = null;
  private readonly files: OfferedFile[] = [];

  /** @param after gets the focus when the stop button, which had it, disappears */
  constructor(
    private readonly host: LitElement,
    private readonly from: From,
    private readonly after: () => HTMLElement | null = () => null,
  ) {
    host.addController(this);
  }

  /** What came of what was made last. */
  get outcome(): Outcome<From> {
    return this.told;
  }

  /** Whether something is being made. */
  get busy(): boolean {
    return this.job !== null;
  }

  /** How far the job is, once it has taken long enough to be shown. */
  get progress(): JobState | null {
    return this.job?.state.shown ? this.job.state : null;
  }

  hostDisconnected(): void {
    this.letGo();
  }

  /** Stops what is being made, and releases files, which the user has saved by now. */
  letGo(): void {
    this.stop();
    for (const file of this.files.splice(0)) file.release();
  }

  /** Stops what is being made. */
  stop(): void {
    this.job?.abort();
  }

  /** Forgets the last outcome. */
  dismiss(): void {
    this.set({ kind: "nothing" });
  }

  /**
   * Makes a file of a material and offers it, or copies it. It does nothing while something else is being made, or while
   * the material lacks something.
   */
  async make(format: FileFormat<From> | ClipboardFormat<From>, material: Materials[From]): Promise<void> {
    if (this.job || lackOf[this.from](material) !== null) return;
    const job = new Job(() => this.host.requestUpdate());
    this.job = job;
    this.dismiss();
    let stopped = false;
    job.told.signal.addEventListener("abort", () => (stopped = true));
    const outcome = await this.made(format, material, job);
    const told: Outcome<From> = stopped && outcome.kind === "failed" ? { kind: "stopped" } : outcome;
    job.end();
    const stopHadFocus = this.host.renderRoot.querySelector(".stop:focus") !== null;
    this.job = null;
    this.set(told);
    await this.host.updateComplete;
    if (stopHadFocus) this.after()?.focus();
  }

  private async made(
    format: FileFormat<From> | ClipboardFormat<From>,
    material: Materials[From],
    { told }: Job,
  ): Promise<Outcome<From>> {
    switch (format.to) {
      case "file":
        try {
          const { content, name, note = "" } = await format.write(material, told);
          const file = offerFile(new Blob([content], { type: format.type }), `${name}.${format.ending}`);
          this.files.push(file);
          return { kind: "saved", file, note };
        } catch (cause) {
          if (!told.signal.aborted) logFailure(`no ${format.id}`, cause);
          return { kind: "failed", text: format.failed(cause), instead: format.instead, byHand: null };
        }
      case "clipboard": {
        const result = await format.copy(material, told);
        if (result.kind === "copied") return { kind: "copied", text: format.copied(material) };
        if (result.kind === "not-made" && !told.signal.aborted) logFailure(`no ${format.id}`, result.cause);
        const { instead } = format;
        return { kind: "failed", text: format.failed(result), instead, byHand: format.byHand(material) };
      }
    }
  }

  private set(outcome: Outcome<From>): void {
    this.told = outcome;
    this.host.requestUpdate();
  }
}
