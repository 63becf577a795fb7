import { css } from "lit";

/** Styles of the side panel: two parts that scroll apart on a wide screen, one sheet on a narrow one. */
export const panelStyles = css`
  :host {
    --atlas-sheet: 78dvh;
  }
  header {
    padding: 14px 20px 10px;
  }
  header > .button {
    flex: none;
  }
  header h2 {
    font-size: 26px;
    line-height: 1.3;
  }
  .kana {
    display: inline-block;
    margin-inline-start: 10px;
    font-size: 14px;
    font-weight: 400;
    color: var(--atlas-text-soft);
  }
  header:has(.way-back) {
    flex-wrap: wrap;
  }
  .way-back {
    flex: 1 0 100%;
    font-size: 14px;
    line-height: 1.5;
  }
  .text-tools {
    margin-bottom: 12px;
    font-size: 13px;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  .text-tools .button {
    margin: 0 8px 4px 0;
    vertical-align: middle;
  }
  .text-tools label {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
    margin-bottom: 4px;
    vertical-align: middle;
    cursor: pointer;
  }
  .text-tools input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--atlas-key);
  }
  .text-tools [aria-pressed="true"] {
    background: var(--atlas-key);
    color: var(--color-neutral-white);
  }
  .text-tools dl {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
    margin-top: 4px;
  }
  .used {
    text-decoration: underline 2px var(--atlas-key);
    text-underline-offset: 4px;
  }
  .unused {
    background: var(--color-neutral-solid-gray-100);
  }
  .peek,
  .sheet-button {
    display: none;
  }
  .body {
    display: grid;
    grid-template-rows: minmax(0, 1fr) minmax(0, 1fr);
  }
  .upper,
  .lower {
    /* Hidden text in it is placed absolutely: placed by anything further out, it would make the page scroll. */
    position: relative;
    overflow-y: auto;
    padding: 4px 20px 16px;
    overscroll-behavior: contain;
  }
  .upper:focus-visible,
  .lower:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 6px var(--atlas-focus);
  }
  .whole {
    grid-row: 1 / -1;
  }
  .lower {
    padding-top: 0;
    border-top: 1px solid var(--atlas-line-strong);
    background: #fbfaf7;
  }
  .lower-heading {
    position: sticky;
    top: 0;
    z-index: 1;
    margin: 0 -20px 10px;
    padding: 8px 20px 6px;
    background: #fbfaf7;
    font-size: 15px;
    color: var(--atlas-text-soft);
  }
  h3 {
    margin: 18px 0 8px;
    font-size: 17px;
    line-height: 1.4;
  }
  .question {
    display: block;
    font-size: 14px;
    font-weight: 400;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  .lead {
    margin-bottom: 10px;
    line-height: 1.75;
  }
  .hint {
    margin-top: 10px;
    font-size: 14px;
    line-height: 1.7;
    color: var(--atlas-text-soft);
  }
  .centre {
    font-size: 15px;
    line-height: 1.8;
  }
  .member {
    margin-inline-end: 8px;
    font-size: inherit;
  }
  .small {
    min-height: 28px;
    padding: 2px 10px;
    font-size: 13px;
  }
  .centres li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 10px;
    padding: 8px 0;
    border-bottom: 1px solid var(--atlas-line);
    line-height: 1.6;
  }
  .centres .link:not(.member) {
    font-weight: 700;
    font-size: 16px;
  }
  .chips {
    display: flex;
    flex-direction: column;
    gap: 2px;
    margin-top: 4px;
  }
  .members {
    display: block;
    font-size: 14px;
  }
  .codings li + li {
    border-top: 1px solid var(--atlas-line);
  }
  .coding {
    display: grid;
    grid-template-columns: 11.5em auto 1fr;
    gap: 10px;
    align-items: center;
    width: 100%;
    padding: 7px 6px;
    border: 0;
    background: none;
    text-align: start;
    font-size: 14px;
    line-height: 1.5;
  }
  .coding:hover {
    background: var(--atlas-ground-soft);
  }
  .coding[aria-current="true"] {
    background: var(--atlas-key-soft);
    font-weight: 700;
  }
  .coding .name {
    color: var(--atlas-key);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .failure {
    margin: 12px 0;
    padding: 12px;
    border: 2px solid var(--atlas-error);
    border-radius: var(--border-radius-8);
    font-size: 15px;
  }
`;
