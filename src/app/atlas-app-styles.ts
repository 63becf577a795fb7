import { css } from "lit";

/** The page's layout: rail, map and panel side by side; on a narrow screen one below the other. */
export const appStyles = css`
  :host {
    /* Width of what covers the map's left, in CSS pixels. */
    --atlas-caption: 328;
    display: grid;
    /* A map wider than this beside its height would show where the neighbours' data end. */
    grid-template-columns: 264px minmax(0, 125dvh) minmax(420px, 1fr);
    grid-template-rows: minmax(0, 1fr);
    height: 100dvh;
  }
  .alone {
    display: block;
    grid-column: 1 / -1;
    justify-self: center;
    margin-top: 20vh;
  }
  .alone h1 {
    margin-bottom: 12px;
    padding: 0;
  }
  .rail {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-height: 0;
    padding-block: 10px 0;
    border-inline-end: 1px solid var(--atlas-line);
  }
  /* What is above the metrics stays in sight: they alone scroll where they are too many for the screen. */
  .rail atlas-picker {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
  }
  .finders {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 8px;
  }
  /* Its code comes after the first map: until then its room is kept. */
  .finders atlas-find {
    display: block;
    min-height: 69px;
    padding-inline-end: 0;
  }
  .finders atlas-second-picker {
    display: block;
    grid-column: 1 / -1;
    min-height: 34px;
  }
  .open-search {
    margin-inline-end: 16px;
    padding-inline: 8px;
    min-height: 40px;
    white-space: nowrap;
  }
  h1 {
    padding-inline: 16px;
    font-size: 18px;
    line-height: 1.4;
    color: var(--atlas-key);
  }
  .name {
    flex-wrap: wrap;
    row-gap: 4px;
  }
  .documents {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    min-width: 0;
    min-height: 30px;
  }
  .rail .documents {
    padding-inline-start: 16px;
  }
  main {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    min-width: 0;
    min-height: 0;
  }
  atlas-map {
    grid-row: 1;
    grid-column: 1;
  }
  .caption {
    grid-row: 1;
    grid-column: 1;
    z-index: 1;
    place-self: start;
    width: 312px;
    max-height: calc(100% - 24px);
    overflow-y: auto;
    margin: 16px 0 8px 16px;
    padding: 14px 14px 12px;
    border-radius: var(--border-radius-12);
    background: var(--atlas-ground);
    box-shadow: 0 0 0 1px var(--color-neutral-opacity-gray-200);
  }
  .caption atlas-legend {
    margin: 12px -6px 0;
  }
  .caption atlas-symbol-legend {
    margin-top: 10px;
  }
  atlas-cross-table {
    padding: 14px 20px 8px;
    border-inline-start: 1px solid var(--atlas-line);
    border-bottom: 1px solid var(--atlas-line);
  }
  atlas-credits {
    grid-row: 2;
    padding: 6px 16px 8px;
    border-top: 1px solid var(--atlas-line);
  }
  main.other {
    grid-template-columns: minmax(0, 1fr);
    overflow: auto;
  }
  :host([data-view="table"]),
  :host([data-view="topics"]),
  :host([data-view="compare"]),
  :host([data-view="codebook"]),
  :host([data-view="report"]) {
    grid-template-columns: 264px minmax(0, 1fr) 0;
  }
  :host([data-view="table"]) atlas-panel,
  :host([data-view="topics"]) atlas-panel,
  :host([data-view="compare"]) atlas-panel,
  :host([data-view="codebook"]) atlas-panel,
  :host([data-view="report"]) atlas-panel {
    display: none;
  }
  .notices {
    position: fixed;
    z-index: 3;
    inset: auto auto 84px 300px;
    max-width: 640px;
    display: grid;
    gap: 8px;
  }
  :host([data-view="multiples"]) main,
  :host([data-view="split"]) main {
    grid-template-rows: minmax(min-content, 1fr) auto;
  }
  /* Eight maps need the panel's room too where there is not plenty. */
  @media (min-width: 900px) and (max-width: 1699px) {
    :host([data-view="multiples"]),
    :host([data-view="split"]) {
      grid-template-columns: 264px minmax(0, 1fr) 0;
    }
    :host([data-view="multiples"]) atlas-panel,
    :host([data-view="split"]) atlas-panel {
      display: none;
    }
  }
  @media (min-width: 1700px) {
    :host {
      grid-template-columns: 300px minmax(0, 125dvh) minmax(500px, 1fr);
    }
    .caption {
      width: 360px;
    }
    :host {
      --atlas-caption: 376;
    }
  }
  /* With a second metric the caption is as high as the map, and would cover its south: it stands beside it. */
  @media (min-width: 1400px) and (min-height: 800px) {
    :host([data-second]) {
      --atlas-caption: 0;
      grid-template: auto minmax(0, 1fr) / 264px minmax(0, 125dvh) minmax(380px, 1fr);
    }
    :host([data-second]) .rail,
    :host([data-second]) main {
      grid-row: 1 / -1;
    }
    :host([data-second]) main {
      grid-template-columns: 300px minmax(0, 1fr);
    }
    :host([data-second]) .caption atlas-legend {
      margin-top: 4px;
    }
    :host([data-second]) .caption {
      width: auto;
      max-height: none;
      align-self: stretch;
      margin: 0;
      padding: 12px 12px 8px;
      border-radius: 0;
      box-shadow: none;
    }
    :host([data-second]) atlas-map {
      grid-column: 2;
    }
    :host([data-second]) atlas-credits {
      grid-column: 1 / -1;
    }
  }
`;
