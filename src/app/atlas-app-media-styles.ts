import { css } from "lit";

/** The page's layout where there is less room than on a large screen, and on paper. */
export const appMediaStyles = css`
  /* Not wide or not high enough for the caption to stand on the map: it stands beside it, and the picker above. */
  @media (min-width: 900px) and (max-width: 1399px), (min-width: 900px) and (max-height: 799px) {
    :host {
      --atlas-caption: 0;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(340px, 32%);
    }
    /* The cross table stands over the panel. */
    :host([data-second]) {
      grid-template-rows: auto auto minmax(0, 1fr);
    }
    :host([data-second]) main {
      grid-row: 2 / -1;
    }
    atlas-cross-table,
    :host([data-second]) atlas-panel {
      grid-column: 2;
    }
    :host([data-view="table"]),
    :host([data-view="topics"]),
    :host([data-view="compare"]),
    :host([data-view="codebook"]),
    :host([data-view="report"]),
    :host([data-view="multiples"]),
    :host([data-view="split"]) {
      grid-template-columns: minmax(0, 1fr);
    }
    .rail {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) 128px auto 132px;
      align-items: center;
      gap: 8px;
      padding-block: 8px;
      overflow: visible;
      border: 0;
      border-bottom: 1px solid var(--atlas-line);
    }
    .rail atlas-picker {
      grid-column: 1 / -1;
    }
    /* All views in one row of a screen of 1280 pixels. */
    .rail .name {
      padding: 0;
    }
    .rail .name h1 {
      padding-inline-start: 12px;
      font-size: 16px;
    }
    .rail .documents {
      padding: 0;
    }
    .finders {
      display: contents;
    }
    .finders atlas-find {
      min-height: 40px;
      padding: 0;
    }
    .finders atlas-second-picker {
      grid-column: auto;
    }
    .open-search {
      margin-inline: 0;
    }
    main {
      grid-template-columns: 264px minmax(0, 1fr);
    }
    .caption {
      width: auto;
      max-height: none;
      align-self: stretch;
      margin: 0;
      padding: 12px 12px 8px;
      border-radius: 0;
      box-shadow: none;
    }
    atlas-map {
      grid-column: 2;
    }
    atlas-credits {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 899px) {
    :host {
      --atlas-caption: 0;
      display: flex;
      flex-direction: column;
      height: auto;
      padding-bottom: 84px;
    }
    .rail {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: 2px 0;
      padding-block: 4px 0;
      border: 0;
      overflow: visible;
    }
    .rail > * {
      grid-column: 1 / -1;
    }
    /* In one row, so that the map is seen whole above the sheet. */
    .finders {
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      padding-inline-end: 16px;
    }
    .finders atlas-find {
      min-height: 40px;
    }
    .finders atlas-second-picker {
      grid-column: auto;
      width: 136px;
      padding: 0;
    }
    .open-search {
      margin: 0;
      padding-inline: 5px;
      font-size: 13px;
    }
    h1 {
      font-size: 15px;
    }
    main {
      display: flex;
      flex-direction: column;
    }
    /* The page scrolls, and what sticks to its top sticks to the page's. */
    :host(:is([data-view="compare"], [data-view="codebook"], [data-view="report"])) main.other {
      overflow: visible;
    }
    .caption {
      display: contents;
    }
    .caption atlas-title {
      order: 0;
      padding: 2px 16px 8px;
    }
    atlas-map {
      order: 1;
      height: min(57dvh, 640px);
      min-height: 420px;
    }
    .caption atlas-legend {
      order: 2;
      margin: 10px 8px;
    }
    .caption atlas-symbol-legend {
      order: 2;
      margin: 4px 16px 10px;
    }
    atlas-cross-table {
      padding: 12px 16px 4px;
      border-inline-start: 0;
    }
    atlas-credits {
      order: 3;
    }
    .notices {
      position: fixed;
      inset: auto 8px 84px;
    }
  }
  @media print {
    :host {
      display: block;
      height: auto;
      padding: 0;
    }
    main {
      display: grid;
      grid-template-columns: 62mm minmax(0, 1fr);
      grid-template-rows: auto auto;
      column-gap: 6mm;
      break-after: page;
    }
    .caption {
      display: block;
      grid-area: 1 / 1;
      width: auto;
      max-height: none;
      margin: 0;
      padding: 0;
      box-shadow: none;
    }
    .caption atlas-title,
    .caption atlas-legend {
      padding: 0;
      margin: 0 0 4mm;
    }
    atlas-map {
      grid-area: 1 / 2;
      height: 175mm;
      break-inside: avoid;
    }
    atlas-credits {
      grid-area: 2 / 1 / auto / -1;
      padding: 4mm 0 0;
      border: 0;
    }
  }
  @media print {
    main.other {
      display: block;
      overflow: visible;
    }
    :host([data-view="multiples"]) main,
    :host([data-view="split"]) main {
      page: landscape;
      break-after: auto;
    }
    :host([data-view="multiples"]) atlas-panel,
    :host([data-view="split"]) atlas-panel {
      display: none;
    }
  }
  @media print and (orientation: landscape) {
    atlas-map {
      height: 142mm;
    }
  }
`;
