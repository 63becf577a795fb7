import { css } from "lit";

/** Styles of the dialog in which a presentation is made ready. */
export const scenesStyles = css`
  dialog {
    width: min(840px, calc(100vw - 32px));
    max-width: none;
    height: min(880px, calc(100dvh - 32px));
    max-height: none;
    padding: 0;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-12);
    color: inherit;
    background: var(--atlas-ground);
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .dropping {
    outline: 4px dashed var(--atlas-key);
    outline-offset: -8px;
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    padding: 12px 20px;
    border-bottom: 1px solid var(--atlas-line);
  }
  h2 {
    font-size: 21px;
    line-height: 1.4;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: 12px 20px 20px;
    overflow-y: auto;
  }
  .lead {
    margin-bottom: 10px;
    font-size: 15px;
    line-height: 1.7;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools .button {
    min-height: 36px;
  }
  .button.strong {
    background: var(--atlas-key);
    color: var(--color-neutral-white);
    font-weight: 700;
  }
  .button:disabled {
    border-color: var(--atlas-line-strong);
    color: var(--color-neutral-solid-gray-600);
    background: var(--atlas-ground-soft);
    text-decoration: none;
    cursor: default;
  }
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-height: 40px;
    margin-block: 6px;
    font-size: 15px;
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .error {
    color: var(--atlas-error);
    font-weight: 700;
  }
  .none {
    padding: 16px;
    background: var(--atlas-ground-soft);
    font-size: 15px;
  }
  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 10px 14px 12px;
    border: 1px solid var(--atlas-line-strong);
    border-radius: var(--border-radius-8);
  }
  .what {
    font-size: 14px;
    line-height: 1.5;
    color: var(--atlas-text-soft);
  }
  .what strong {
    margin-inline-end: 10px;
    font-size: 16px;
    color: var(--atlas-text);
  }
  label {
    display: grid;
    gap: 2px;
    font-size: 13px;
    line-height: 1.5;
    font-weight: 700;
  }
  input[type="text"],
  textarea {
    width: 100%;
    padding: 6px 10px;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
    font: inherit;
    font-size: 16px;
    font-weight: 400;
    line-height: 1.6;
    color: inherit;
    resize: vertical;
  }
  atlas-embed-snippet {
    margin-top: 20px;
    padding-top: 14px;
    border-top: 1px solid var(--atlas-line);
  }
  @media (max-width: 599px) {
    dialog {
      width: 100vw;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    .head,
    .body {
      padding-inline: 14px;
    }
    .tools .button {
      min-height: 44px;
    }
  }
`;
