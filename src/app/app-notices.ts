import { type TemplateResult, html, nothing } from "lit";
import { problemsInWords } from "../state/problems-in-words.ts";
import type { AddressController } from "./address-controller.ts";
import "../ui/atlas-notice.ts";
import type { EvidenceController } from "./evidence-controller.ts";
import { failureNotice } from "../ui/failure-notice.ts";
import { type MissingCount, searchNotice } from "./search-notice.ts";
import type { ViewLoader } from "./view-loader.ts";

/** What the reader may have to be told. */
export interface NoticeSources {
  readonly address: AddressController;
  readonly loader: ViewLoader;
  /** Null until search and evidence are there. */
  readonly evidence: EvidenceController | null;
  /** Why the search's metric that the address names is not what is shown. */
  readonly missing: MissingCount;
  readonly textFailed: boolean;
  readonly mapFailed: boolean;
  readonly retryText: () => void;
  readonly retryMap: () => void;
}

/** All that the reader is told over the page: what of the address could not be used, and what did not arrive. */
export function appNotices(sources: NoticeSources): TemplateResult {
  const { address, loader, evidence, missing, textFailed, mapFailed, retryText, retryMap } = sources;
  return html`
    ${evidence?.notice()} ${searchNotice(missing, textFailed, retryText)}
    ${
      address.problems.length === 0
        ? nothing
        : html`<atlas-notice
            message=${problemsInWords(address.problems)}
            action="閉じる"
            @act=${() => address.dismissProblems()}
          ></atlas-notice>`
    }
    ${failureNotice(loader.secondFailed, "もう一つの指標の記号と表を読み込めませんでした。", () => loader.loadSecond())}
    ${failureNotice(loader.panelFailed, "地図のまわりの欄（値と報告書の文、検索など）を読み込めませんでした。", () => loader.loadPanel())}
    ${failureNotice(mapFailed, "自由に拡大できる地図を読み込めませんでした。表示中の地図はそのまま使えます。", retryMap)}
  `;
}
