import { css } from "lit";

/** The search's own: its field, what it says, and what it offers. */
export const searchStyles = css`
  aside {
    grid-template-rows: auto auto minmax(0, 1fr);
  }
  .sheet-button {
    display: none;
  }
  .head {
    padding: 0 20px 10px;
    border-bottom: 1px solid var(--atlas-line);
  }
  input {
    width: 100%;
    min-height: 42px;
    padding: 6px 12px;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground);
    font-size: 16px;
  }
  .help {
    margin-top: 6px;
    font-size: 13px;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
    min-height: 36px;
    margin-top: 4px;
  }
  .status {
    font-size: 15px;
    line-height: 1.6;
    font-weight: 700;
  }
  .note {
    padding: 10px 0;
  }
  .here {
    padding: 8px 0;
  }
  section {
    scroll-margin-top: 0;
  }
  section.selected h3 {
    background: var(--atlas-key-soft);
    box-shadow: inset 4px 0 0 var(--atlas-key);
  }
  .more {
    margin-top: 14px;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0 0;
  }
  section:first-child h3 {
    border-top: 0;
  }
  @media (max-width: 899px) {
    .sheet-button {
      display: inline-flex;
      margin-inline-start: auto;
    }
    /* Drawn down it is no higher than the panel: the map's own buttons stay above it. */
    aside:not([data-open]) :is(.body, .help, input, .answer .button) {
      display: none;
    }
    aside:not([data-open]) .answer {
      min-height: 0;
      margin-top: 0;
    }
    aside:not([data-open]) .head {
      padding-bottom: 4px;
      border: 0;
    }
    .head {
      padding-inline: 16px;
    }
    .help {
      font-size: 13px;
      line-height: 1.45;
    }
  }
  .none p {
    margin-top: 8px;
    font-size: 15px;
    line-height: 1.7;
  }
  .none li {
    font-size: 14px;
  }
`;
