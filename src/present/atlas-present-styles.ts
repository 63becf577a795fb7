import { css } from "lit";

/** Styles of a presentation's words: for the back of a room, so in parts of the screen's width. */
export const presentStyles = css`
  :host {
    min-width: 0;
    min-height: 0;
  }
  section {
    display: flex;
    height: 100%;
    min-height: 0;
  }
  .beside {
    flex-direction: column;
    gap: clamp(8px, 1.2vh, 28px);
    padding: clamp(14px, 1.6vw, 64px) clamp(16px, 1.8vw, 72px) clamp(10px, 1vw, 32px);
    border-inline-end: 1px solid var(--atlas-line);
  }
  .above {
    flex-wrap: wrap;
    gap: 8px 32px;
    align-items: end;
    padding: clamp(8px, 0.9vw, 32px) clamp(16px, 1.8vw, 72px);
    border-bottom: 1px solid var(--atlas-line);
  }
  .above .words {
    flex: 1 1 60%;
    min-width: min(100%, 480px);
  }
  .subject,
  .as-of {
    font-size: clamp(13px, 0.95vw, 40px);
    line-height: 1.5;
    color: var(--atlas-text-soft);
  }
  h1 {
    margin-block: 0.08em 0.2em;
    font-size: clamp(26px, 2.8vw, 120px);
    line-height: 1.25;
    color: var(--atlas-key);
    text-wrap: balance;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
  }
  /* It is where reading begins, and nothing to be pressed. */
  h1:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .caption {
    font-size: clamp(18px, 1.5vw, 72px);
    line-height: 1.55;
    word-break: auto-phrase;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .above h1 {
    font-size: clamp(22px, 2vw, 90px);
  }
  .above .caption {
    line-height: 1.45;
  }
  .selected {
    margin-top: 0.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 6px solid var(--color-neutral-black);
    font-size: clamp(17px, 1.3vw, 60px);
    font-weight: 700;
    line-height: 1.5;
  }
  .as-of {
    margin-top: 0.4em;
  }
  .beside .words {
    flex: none;
  }
  .legend {
    flex: 1 1 0;
    min-height: 160px;
    overflow-y: auto;
    padding: clamp(8px, 0.8vw, 32px) 0 0;
    border-top: 1px solid var(--atlas-line);
  }
  /* Colours beside symbols, and below both how they meet. */
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 10px 28px;
    align-content: start;
  }
  .two atlas-cross-table {
    grid-column: 1 / -1;
  }
  .question {
    margin-bottom: 0.3em;
    font-size: clamp(14px, 1.05vw, 44px);
    line-height: 1.5;
    word-break: auto-phrase;
  }
  .question strong {
    margin-inline-end: 0.8em;
  }
  @media screen and (min-width: 1300px) {
    atlas-legend,
    atlas-symbol-legend,
    atlas-cross-table {
      zoom: 1.15;
    }
  }
  @media screen and (min-width: 1700px) and (min-height: 900px) {
    atlas-legend,
    atlas-symbol-legend,
    atlas-cross-table {
      zoom: 1.4;
    }
  }
  @media screen and (min-width: 2500px) and (min-height: 1300px) {
    atlas-legend,
    atlas-symbol-legend,
    atlas-cross-table {
      zoom: 2.2;
    }
  }
  .bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .bar button {
    min-width: 48px;
    min-height: 48px;
    padding: 4px 14px;
    border: 1px solid var(--atlas-key);
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground);
    color: var(--atlas-key);
    font-size: 16px;
    line-height: 1.3;
  }
  .bar .step {
    display: inline-grid;
    place-items: center;
    padding: 4px 10px;
  }
  .bar button:hover {
    background: var(--atlas-key-soft);
  }
  .bar [aria-disabled="true"] {
    border-color: var(--atlas-line-strong);
    color: var(--atlas-text-soft);
    background: var(--atlas-ground-soft);
    cursor: default;
  }
  .counter {
    min-width: 3.4em;
    font-size: 20px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
    white-space: nowrap;
  }
  .refused {
    flex-basis: 100%;
    font-size: 15px;
    color: var(--atlas-error);
  }
  /* Below one another, and the controls where the thumb is. */
  @media screen and (max-width: 899px) {
    .beside,
    .above {
      flex-flow: column;
      align-items: stretch;
      height: auto;
      border: 0;
      padding: 12px 16px;
    }
    .above .words {
      min-width: 0;
    }
    /* Below the map, where the page itself has it. */
    .legend {
      display: none;
    }
    .bar {
      position: fixed;
      z-index: 3;
      inset: auto 0 0;
      padding: 8px 12px;
      border-top: 1px solid var(--atlas-line-strong);
      background: var(--atlas-ground);
    }
    .bar button {
      padding: 4px 12px;
    }
    .counter {
      font-size: 18px;
    }
  }
`;
