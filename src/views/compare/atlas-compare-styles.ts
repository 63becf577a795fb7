import { css } from "lit";

/** Styles of the comparison: what chooses the centres, and where there is no room for two, the one that is shown. */
export const compareStyles = css`
  .page {
    max-width: 1560px;
    padding: 20px 24px 40px;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: 24px;
    line-height: 1.4;
  }
  .lead {
    max-width: 44em;
    margin-top: 4px;
    font-size: 15px;
    line-height: 1.7;
  }
  .chooser {
    margin-top: 12px;
  }
  .chooser > .button::after {
    content: "";
    width: 8px;
    height: 8px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .chooser > .button[aria-expanded="true"]::after {
    rotate: 225deg;
    translate: 0 2px;
  }
  .candidates {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
    gap: 8px;
    margin-top: 10px;
  }
  .candidates[hidden] {
    display: none;
  }
  .candidates button {
    display: grid;
    grid-template-columns: 22px 1fr;
    gap: 0 8px;
    align-content: start;
    width: 100%;
    height: 100%;
    padding: 8px 10px;
    border: 1px solid var(--atlas-line-strong);
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground);
    text-align: start;
    font-size: 13px;
    line-height: 1.5;
  }
  .candidates button::before {
    content: "";
    grid-row: 1 / span 2;
    width: 20px;
    height: 20px;
    margin-top: 2px;
    border: 2px solid var(--atlas-text-soft);
    border-radius: var(--border-radius-4);
  }
  .candidates button:hover {
    background: var(--atlas-ground-soft);
  }
  .candidates button[aria-pressed="true"] {
    border-color: var(--atlas-key);
    background: var(--atlas-key-soft);
    box-shadow: inset 0 0 0 1px var(--atlas-key);
  }
  .candidates button[aria-pressed="true"]::before {
    content: "✓";
    border-color: var(--atlas-key);
    background: var(--atlas-key);
    color: var(--color-neutral-white);
    font-weight: 700;
    font-size: 14px;
    line-height: 16px;
    text-align: center;
  }
  .candidates button[aria-disabled="true"] {
    border-style: dashed;
    background: var(--atlas-ground-soft);
    color: var(--atlas-text-soft);
    cursor: not-allowed;
  }
  .candidates strong {
    font-size: 15px;
  }
  .switch {
    display: none;
  }
  @container (max-width: 759px) {
    .page {
      padding: 8px 16px 24px;
    }
    h2 {
      font-size: 20px;
    }
    .candidates {
      grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
    }
    .switch {
      position: sticky;
      z-index: 2;
      top: 0;
      display: flex;
      gap: 4px;
      margin: 12px -16px 0;
      padding: 6px 16px;
      border-bottom: 2px solid var(--color-neutral-solid-gray-800);
      background: var(--atlas-ground);
    }
    .switch button {
      flex: 1;
      min-width: 0;
      min-height: 44px;
      padding: 2px 4px;
      border: 1px solid var(--atlas-line-strong);
      border-radius: var(--border-radius-6);
      background: var(--atlas-ground);
      font-size: 14px;
      line-height: 1.3;
      overflow-wrap: anywhere;
    }
    .switch button[aria-pressed="true"] {
      border-color: var(--atlas-key);
      background: var(--atlas-key);
      color: var(--color-neutral-white);
      font-weight: 700;
    }
  }
`;
