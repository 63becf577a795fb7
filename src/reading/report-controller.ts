import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html } from "lit";
import { loadReport } from "../app/load-report.ts";
import type { Report } from "../model/report.ts";

/** Fetches the report around the rows when an element that needs it is shown first. */
export class ReportController implements ReactiveController {
  /** Null until it has been loaded. */
  report: Report | null = null;
  /** True where it did not arrive. */
  failed = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.load();
  }

  /** Fetches it, at first or once more. */
  readonly load = (): void => {
    if (this.report) return;
    this.failed = false;
    this.host.requestUpdate();
    loadReport().then(
      (report) => {
        this.report = report;
        this.host.requestUpdate();
      },
      () => {
        this.failed = true;
        this.host.requestUpdate();
      },
    );
  };

  /** Says that it did not come, and lets the reader try again. */
  failure(): TemplateResult {
    return html`<p role="alert">
      報告書の概要を読み込めませんでした。
      <button class="button" @click=${this.load}>もう一度読み込む</button>
    </p>`;
  }
}
