import { css } from "lit";

/** What stands in the panel's place looks like it: a column beside the view, a sheet on a narrow screen. */
export const sideStyles = css`
  :host {
    --atlas-sheet: 62dvh;
  }
  header {
    padding: 14px 20px 8px;
  }
  h2 {
    font-size: 20px;
    line-height: 1.4;
  }
  header .button {
    flex: none;
  }
  .body {
    position: relative;
    overflow-y: auto;
    padding: 0 20px 24px;
    overscroll-behavior: contain;
  }
  .body:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--atlas-focus);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    margin: 0 -20px;
    padding: 8px 20px 4px;
    border-top: 1px solid var(--atlas-line-strong);
    background: #fbfaf7;
    font-size: 16px;
    line-height: 1.5;
  }
  h3 .members {
    font-size: 13px;
    font-weight: 400;
    color: var(--atlas-text-soft);
  }
  section + section {
    margin-top: 12px;
  }
  .passage {
    padding: 8px 0 6px;
  }
  .passage + .passage {
    border-top: 1px solid var(--atlas-line);
  }
  .source,
  .why,
  .note {
    font-size: 13px;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  .source:has(strong) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 12px;
  }
  .text {
    font-size: 15px;
    line-height: 1.75;
    line-break: strict;
    overflow-wrap: anywhere;
  }
  .why {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--atlas-line-strong);
  }
  .link {
    font-size: 14px;
  }
  .text .link {
    margin-inline-start: 8px;
    white-space: nowrap;
  }
  mark {
    background: var(--atlas-mark);
    color: inherit;
    font-weight: 700;
  }
  @media (max-width: 899px) {
    header {
      padding: 10px 16px 6px;
    }
    h2 {
      font-size: 18px;
    }
    .body {
      padding-inline: 16px;
    }
    h3 {
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
`;
