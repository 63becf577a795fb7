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
    gap: 16px;
    min-height: 0;
    padding-block: 16px;
    overflow-y: auto;
    border-inline-end: 1px solid var(--atlas-line);
  }
  h1 {
    padding-inline: 16px;
    font-size: 18px;
    line-height: 1.4;
    color: var(--atlas-key);
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
  atlas-credits {
    grid-row: 2;
    padding: 6px 16px 8px;
    border-top: 1px solid var(--atlas-line);
  }
  .notices {
    position: absolute;
    z-index: 3;
    inset: auto 120px 84px 16px;
    display: grid;
    gap: 8px;
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
  /* Not wide or not high enough for the caption to stand on the map: it stands beside it, and the picker above. */
  @media (min-width: 900px) and (max-width: 1399px), (min-width: 900px) and (max-height: 799px) {
    :host {
      --atlas-caption: 0;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(340px, 32%);
    }
    .rail {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: auto 240px minmax(0, 1fr);
      align-items: center;
      gap: 8px;
      padding-block: 8px;
      overflow: visible;
      border: 0;
      border-bottom: 1px solid var(--atlas-line);
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
      gap: 4px;
      padding-block: 8px 0;
      border: 0;
      overflow: visible;
    }
    h1 {
      font-size: 15px;
    }
    main {
      display: flex;
      flex-direction: column;
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
      height: min(62dvh, 640px);
      min-height: 420px;
    }
    .caption atlas-legend {
      order: 2;
      margin: 10px 8px;
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
  @media print and (orientation: landscape) {
    atlas-map {
      height: 142mm;
    }
  }
`;
