import { css } from "lit";

/** What every element starts from: box model, focus ring, buttons and hidden text. */
export const shared = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--color-neutral-black);
    outline-offset: 1px;
    box-shadow: 0 0 0 6px var(--atlas-focus);
    border-radius: var(--border-radius-4);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--atlas-key);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
    color: var(--atlas-key);
    font-size: 14px;
    line-height: 1.4;
  }
  .button:hover {
    background: var(--atlas-key-soft);
    text-decoration: underline;
  }
  .link {
    padding: 2px 0;
    min-height: 24px;
    border: 0;
    background: none;
    color: var(--atlas-key);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-align: start;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .screen-only {
      display: none !important;
    }
  }
`;
