import { css } from "lit";

/** The table fills its place and scrolls in itself, so that headers and names stay in sight. */
export const tableStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    min-height: 0;
    padding: 16px 16px 0;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
    align-items: end;
    justify-content: space-between;
  }
  .subject,
  .as-of {
    font-size: 14px;
    line-height: 1.5;
    color: var(--atlas-text-soft);
  }
  h2 {
    display: inline-block;
    margin-inline-end: 16px;
    font-size: 30px;
    line-height: 1.3;
    letter-spacing: 0.01em;
  }
  .as-of {
    display: inline-block;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    font-size: 13px;
    line-height: 1.6;
  }
  .key li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    margin-block: 12px 10px;
  }
  .units {
    display: flex;
  }
  .units label {
    display: grid;
    align-items: center;
    min-height: 36px;
    padding: 2px 14px;
    border: 1px solid var(--atlas-key);
    color: var(--atlas-key);
    font-size: 14px;
    cursor: pointer;
  }
  .units label:first-child {
    border-radius: var(--border-radius-6) 0 0 var(--border-radius-6);
  }
  .units label:last-child {
    border-inline-start: 0;
    border-radius: 0 var(--border-radius-6) var(--border-radius-6) 0;
  }
  .units label:hover {
    text-decoration: underline;
  }
  .units label:has(:checked) {
    background: var(--atlas-key);
    color: var(--color-neutral-white);
    font-weight: 700;
  }
  .units label:has(:focus-visible) {
    z-index: 1;
    outline: 3px solid var(--color-neutral-black);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--atlas-focus);
  }
  .units input {
    position: absolute;
    opacity: 0;
  }
  .search {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 14px;
  }
  .search input {
    width: 180px;
    min-height: 36px;
    padding: 4px 10px;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
  }
  .count {
    flex: 1;
    min-width: 15em;
    font-size: 14px;
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .count .way {
    display: block;
    font-size: 13px;
    color: var(--atlas-text-soft);
  }
  .count .link {
    margin-inline-start: 8px;
  }
  .scroller {
    position: relative;
    /* As high and wide as its place, however much is in it. */
    contain: size;
    min-height: 300px;
    overflow: auto;
    scroll-padding: 96px 8px 8px 148px;
    border-block: 1px solid var(--atlas-line-strong);
  }
  @media (min-width: 1700px) {
    h2 {
      font-size: 34px;
    }
  }
  @media screen and (max-width: 899px) {
    :host {
      display: block;
      padding: 4px 0 0;
    }
    header,
    .tools {
      padding-inline: 16px;
    }
    .subject,
    .as-of {
      font-size: 13px;
    }
    h2 {
      font-size: 22px;
    }
    .tools {
      gap: 8px 12px;
    }
    .subject {
      text-wrap: balance;
    }
    .count {
      min-width: 0;
    }
    .search {
      flex: 1 1 100%;
      order: 1;
    }
    atlas-table-export {
      order: 2;
    }
    .search input {
      flex: 1;
      width: auto;
      min-width: 0;
      min-height: 40px;
      font-size: 16px;
    }
    .scroller {
      height: max(420px, calc(100dvh - 150px));
      scroll-padding-inline-start: 104px;
    }
  }
  @media print {
    :host {
      display: block;
      padding: 0;
    }
    .scroller {
      contain: none;
      overflow: visible;
      border: 0;
    }
  }
`;
