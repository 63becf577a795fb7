import { css } from "lit";

/** Styles of the choice of slides and of the way to the handout. */
export const documentsStyles = css`
  :host {
    margin-top: 20px;
    padding-top: 14px;
    border-top: 1px solid var(--atlas-line);
  }
  section + section {
    margin-top: 20px;
  }
  h3 {
    font-size: 17px;
    line-height: 1.5;
  }
  p {
    margin-block: 2px 8px;
    font-size: 14px;
    line-height: 1.6;
  }
  legend {
    padding: 0;
    font-size: 14px;
    font-weight: 700;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: 0 16px;
  }
  label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 32px;
    font-size: 14px;
  }
  input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--atlas-key);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 6px;
  }
  .tools .button {
    min-height: 40px;
  }
  .button.strong {
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
  progress {
    flex: 1 1 120px;
    max-width: 320px;
    height: 14px;
    accent-color: var(--atlas-key);
  }
  [role="status"] p,
  .error {
    margin-block: 8px 0;
    overflow-wrap: anywhere;
  }
  .error {
    color: var(--atlas-error);
    font-weight: 700;
  }
  a {
    color: var(--atlas-key);
    font-weight: 700;
    text-underline-offset: 3px;
  }
`;
