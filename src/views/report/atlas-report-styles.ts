import { css } from "lit";

/** Layout of the report's view: contents, text and margin side by side; less of it where there is less room. */
export const reportStyles = css`
  .page {
    display: grid;
    grid-template-columns: 208px minmax(0, 1fr);
    gap: 0 40px;
    max-width: 1240px;
    padding: 20px 24px 64px;
  }
  .title {
    grid-column: 1 / -1;
    padding-bottom: 16px;
    border-bottom: 1px solid var(--atlas-line-strong);
  }
  h2 {
    font-size: 24px;
    line-height: 1.4;
  }
  .lead {
    max-width: 50em;
    margin-top: 4px;
    font-size: 15px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 24px;
    align-items: center;
    margin-top: 6px;
    font-size: 14px;
  }
  .key label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-height: 32px;
    cursor: pointer;
  }
  .key input {
    width: 20px;
    height: 20px;
    margin: 2px;
    accent-color: var(--atlas-key);
  }
  .shares {
    max-width: 760px;
    margin-top: 4px;
    font-size: 14px;
  }
  .shares summary {
    min-height: 28px;
    color: var(--atlas-key);
    cursor: pointer;
  }
  .wave {
    text-decoration: underline wavy var(--color-primitive-orange-600) 1px;
    text-underline-offset: 0.3em;
  }
  .hint {
    color: var(--atlas-text-soft);
    font-size: 14px;
  }
  .contents {
    position: sticky;
    top: 0;
    align-self: start;
    max-height: calc(100dvh - 48px);
    overflow-y: auto;
    padding-block: 20px;
    font-size: 14px;
    line-height: 1.5;
  }
  .contents-drawn {
    display: none;
  }
  .contents a,
  .contents-drawn a {
    display: block;
    padding: 5px 8px 5px 10px;
    border-inline-start: 3px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
    background: var(--atlas-ground-soft);
  }
  a[aria-current="location"] {
    border-color: var(--atlas-key);
    background: var(--atlas-key-soft);
    font-weight: 700;
  }
  li[data-level="2"] a {
    padding-inline-start: 22px;
  }
  li[data-level="3"] a {
    padding-inline-start: 34px;
  }
  .document {
    min-width: 0;
    padding-top: 20px;
  }
  .overview {
    display: grid;
    grid-template-columns: minmax(0, 40em) minmax(0, 1fr);
    gap: 0 32px;
  }
  .overview > * {
    grid-column: 1;
  }
  .margin {
    grid-column: 2;
    /* Beside its passage, and beside the notes below that. */
    grid-row: span 2;
    margin-top: -0.2em;
  }
  .page-of-centre,
  .appendix {
    max-width: 40em;
    margin-top: 56px;
    padding-top: 20px;
    border-top: 3px solid var(--atlas-key);
  }
  @container (max-width: 1063px) {
    .overview {
      grid-template-columns: minmax(0, 40em);
    }
    .margin {
      grid-area: auto / 1;
      margin: 2px 0 10px 1em;
    }
  }
  @container (max-width: 759px) {
    .page {
      display: block;
      padding: 8px 16px 40px;
    }
    h2 {
      font-size: 20px;
    }
    .contents {
      display: none;
    }
    .contents-drawn {
      display: block;
      position: sticky;
      z-index: 1;
      top: 0;
      margin-inline: -16px;
      border-bottom: 1px solid var(--atlas-line-strong);
      background: var(--atlas-ground);
      font-size: 15px;
    }
    .contents-drawn[open] {
      max-height: 80dvh;
      overflow-y: auto;
    }
    .contents-drawn summary {
      min-height: 44px;
      padding: 9px 16px;
      font-weight: 700;
      cursor: pointer;
    }
    .contents-drawn a {
      min-height: 40px;
      padding-block: 8px;
      margin-inline: 16px;
    }
  }
  @media print {
    .page {
      display: block;
      max-width: none;
      padding: 0;
    }
    .overview {
      display: block;
    }
    .page-of-centre,
    .appendix {
      max-width: none;
      margin-top: 0;
      padding-top: 0;
      border: 0;
      break-before: page;
    }
  }
`;
