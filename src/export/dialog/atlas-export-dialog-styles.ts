import { css } from "lit";

/** Styles of the dialog in which a picture is saved. */
export const exportDialogStyles = css`
  dialog {
    width: min(1440px, calc(100vw - 32px));
    max-width: none;
    height: min(960px, calc(100dvh - 32px));
    max-height: none;
    padding: 0;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-12);
    color: inherit;
    background: var(--atlas-ground);
    overflow: hidden;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  /* A sentence alone needs no more room than itself. */
  dialog.alone {
    width: min(640px, calc(100vw - 32px));
    height: fit-content;
    margin: auto;
    border-radius: var(--border-radius-12);
  }
  .alone .body {
    grid-template: auto / minmax(0, 1fr);
  }
  .alone .shown {
    display: block;
    padding-block: 24px;
  }
  .alone .foot {
    justify-content: end;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    padding: 10px 20px;
    border-bottom: 1px solid var(--atlas-line);
  }
  h2 {
    font-size: 21px;
    line-height: 1.4;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 380px;
    min-height: 0;
  }
  .shown {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 8px;
    min-width: 0;
    min-height: 0;
    padding: 16px 20px 10px;
    background: var(--atlas-ground-soft);
  }
  atlas-picture-choices {
    min-height: 0;
    padding: 16px 20px;
    border-inline-start: 1px solid var(--atlas-line);
    overflow-y: auto;
  }
  details {
    max-height: 9em;
    overflow-y: auto;
    font-size: 14px;
    line-height: 1.6;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
  }
  .none {
    align-self: center;
    justify-self: center;
    max-width: 32em;
    font-size: 16px;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    justify-content: space-between;
    padding: 10px 20px 12px;
    border-top: 1px solid var(--atlas-line);
  }
  .told {
    flex: 1 1 360px;
    min-width: 0;
    font-size: 14px;
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .file {
    color: var(--atlas-text-soft);
  }
  .told a {
    color: var(--atlas-key);
    font-weight: 700;
    text-underline-offset: 3px;
  }
  .error {
    color: var(--atlas-error);
    font-weight: 700;
  }
  .running {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
  }
  progress {
    flex: 1 1 120px;
    max-width: 320px;
    height: 14px;
    accent-color: var(--atlas-key);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .tools .button {
    min-height: 40px;
  }
  .button.strong {
    min-width: 112px;
    background: var(--atlas-key);
    color: var(--color-neutral-white);
    font-weight: 700;
  }
  .button[aria-disabled="true"] {
    border-color: var(--atlas-line-strong);
    color: var(--color-neutral-solid-gray-700);
    background: var(--atlas-ground-soft);
    text-decoration: none;
    cursor: default;
  }
  @media (max-width: 899px) {
    dialog {
      width: 100vw;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    .head,
    .foot {
      padding-inline: 14px;
    }
    .body {
      display: block;
      overflow-y: auto;
    }
    .shown {
      grid-template-rows: auto auto;
      padding: 12px 14px;
    }
    atlas-picture-choices {
      padding: 14px;
      border: 0;
      overflow: visible;
    }
    .told {
      flex-basis: 100%;
    }
    .tools {
      width: 100%;
    }
    .tools .button {
      flex: 1 1 auto;
      min-height: 44px;
      padding-inline: 8px;
    }
  }
`;
