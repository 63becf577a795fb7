import { css } from "lit";

/** Where search and evidence stand: in the panel's place, and beside views that have no panel by themselves. */
export const appSideStyles = css`
  [hidden] {
    display: none !important;
  }
  atlas-search,
  atlas-value-evidence {
    min-height: 0;
  }
  .side-status {
    padding: 20px;
  }
  :host([data-side][data-view]) atlas-panel {
    display: block;
    min-height: 0;
  }
  /* All maps at once have the panel's room where there is plenty. */
  @media (min-width: 1400px) and (max-width: 1699px) and (min-height: 800px) {
    :host([data-side]:is([data-view="multiples"], [data-view="split"])) {
      grid-template-columns: 264px minmax(0, 1fr) minmax(380px, 28%);
    }
  }
  @media (min-width: 1400px) and (min-height: 800px) {
    :host([data-side]:not([data-view="map"], [data-view="multiples"], [data-view="split"])) {
      grid-template-columns: 264px minmax(0, 1fr) minmax(380px, 28%);
    }
  }
  @media (min-width: 900px) and (max-width: 1399px), (min-width: 900px) and (max-height: 799px) {
    :host([data-side]:not([data-view="map"])) {
      grid-template-columns: minmax(0, 1fr) minmax(340px, 36%);
    }
  }
  @media (max-width: 899px) {
    .side-status {
      position: fixed;
      z-index: 10;
      inset: auto 0 0;
      background: var(--atlas-ground);
      box-shadow: var(--elevation-4);
    }
  }
  @media print {
    atlas-search,
    atlas-value-evidence {
      display: none;
    }
    atlas-panel[hidden] {
      display: block !important;
    }
    :host([data-side]:not([data-view="map"])) atlas-panel {
      display: none !important;
    }
  }
`;
