import { css } from "lit";

/** Where the panel stands below the map or on paper: a sheet on a narrow screen, plain text in print. */
export const panelMediaStyles = css`
  @media (max-width: 899px) {
    header {
      padding: 10px 16px;
    }
    header h2 {
      font-size: 20px;
    }
    .kana {
      font-size: 12px;
    }
    .peek {
      display: flex;
      align-items: center;
      gap: 8px;
      font-size: 15px;
      line-height: 1.4;
    }
    .sheet-button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      order: 3;
      width: 44px;
      height: 44px;
      border: 0;
      border-radius: 50%;
      background: var(--atlas-key-soft);
      color: var(--atlas-key);
    }
    .sheet-button[aria-expanded="true"] svg {
      rotate: 180deg;
    }
    header > .button {
      margin-inline-start: auto;
    }
    .body {
      display: none;
    }
    aside[data-open] .body {
      display: block;
      overflow-y: auto;
    }
    .upper,
    .lower {
      overflow: visible;
      padding-inline: 16px;
    }
    .lower-heading {
      margin-inline: -16px;
      padding-inline: 16px;
    }
    .coding {
      grid-template-columns: 9.5em auto 1fr;
    }
  }

  @media print {
    .sheet-button,
    .peek {
      display: none;
    }
    h3,
    .lower-heading {
      break-after: avoid;
    }
    aside,
    .body,
    aside[data-open] .body {
      display: block;
      position: static;
      height: auto;
      max-height: none;
      border: 0;
      box-shadow: none;
    }
    .upper,
    .lower {
      overflow: visible;
      padding: 0;
      background: none;
      border: 0;
    }
    .lower-heading {
      position: static;
      margin: 12pt 0 6pt;
      padding: 0;
      background: none;
    }
  }
`;
