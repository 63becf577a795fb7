import { css } from "lit";

/** Styles of what can be chosen of a picture. */
export const choicesStyles = css`
  form {
    display: grid;
    gap: 14px;
  }
  .coverage {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--atlas-key);
    background: var(--atlas-key-soft);
    font-size: 14px;
    line-height: 1.6;
    word-break: auto-phrase;
  }
  fieldset {
    min-width: 0;
  }
  legend,
  .name {
    display: block;
    padding: 0;
    margin-bottom: 4px;
    font-size: 14px;
    font-weight: 700;
    line-height: 1.5;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    column-gap: 12px;
  }
  .options label {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    min-height: 30px;
    padding-block: 3px;
    font-size: 14px;
    line-height: 1.5;
  }
  .options .wide {
    grid-column: 1 / -1;
  }
  .hint {
    display: block;
    font-size: 13px;
    word-break: auto-phrase;
    color: var(--atlas-text-soft);
  }
  input[type="radio"],
  input[type="checkbox"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 2px 0 0;
    accent-color: var(--atlas-key);
  }
  input[type="text"],
  select {
    width: 100%;
    min-height: 36px;
    padding: 4px 10px;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
    font: inherit;
    font-size: 15px;
    color: inherit;
  }
  select {
    width: auto;
  }
  input::placeholder {
    color: var(--color-neutral-solid-gray-600);
    opacity: 1;
  }
  @media (max-width: 899px) {
    input[type="text"],
    select {
      min-height: 44px;
      font-size: 16px;
    }
    .options label {
      min-height: 40px;
      align-items: center;
    }
    input[type="radio"],
    input[type="checkbox"] {
      margin: 0;
    }
  }
`;
