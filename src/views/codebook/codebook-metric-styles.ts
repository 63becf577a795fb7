import { css } from "lit";

/** Styles of one metric in the codebook: question, values, codings with their quotes. */
export const codebookMetricStyles = css`
  .metric {
    margin-top: 20px;
  }
  .metric + .metric {
    margin-top: 56px;
    padding-top: 24px;
    border-top: 3px solid var(--atlas-key);
  }
  h3 {
    font-size: 22px;
    line-height: 1.4;
  }
  .question {
    font-size: 17px;
  }
  .facts {
    max-width: 50em;
    margin-top: 10px;
    font-size: 15px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 16px;
    padding-block: 6px;
    border-top: 1px solid var(--atlas-line);
  }
  .facts .hint {
    display: block;
  }
  .values {
    margin-top: 14px;
    border-collapse: collapse;
    font-size: 15px;
  }
  .values :is(th, td) {
    padding: 2px 24px 2px 0;
    border-bottom: 1px solid var(--atlas-line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }
  .values thead th {
    font-size: 13px;
    color: var(--atlas-text-soft);
  }
  .value {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 32px;
    padding: 2px 8px;
    border: 2px solid transparent;
    border-radius: var(--border-radius-6);
    background: none;
    text-align: start;
  }
  span.value {
    padding-inline: 0;
    border-inline-width: 0;
  }
  button.value:hover {
    background: var(--atlas-ground-soft);
    text-decoration: underline;
  }
  button.value[aria-pressed="true"] {
    border-color: var(--atlas-key);
    background: var(--atlas-key-soft);
    font-weight: 700;
  }
  .swatch {
    flex: none;
  }
  .codings {
    margin-top: 28px;
  }
  h4 {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-bottom: 6px;
    border-bottom: 2px solid var(--color-neutral-solid-gray-800);
    font-size: 18px;
    line-height: 1.5;
  }
  .none,
  .codings > .hint {
    max-width: 50em;
    padding-top: 8px;
  }
  .coding {
    display: grid;
    grid-template-columns: 240px minmax(0, 40em);
    gap: 4px 24px;
    padding-block: 12px;
    break-inside: avoid;
  }
  .coding + .coding {
    border-top: 1px solid var(--atlas-line);
  }
  .who {
    font-size: 15px;
    line-height: 1.6;
  }
  .members {
    display: flex;
    flex-wrap: wrap;
    column-gap: 10px;
    font-size: 14px;
  }
  .member[aria-pressed="true"] {
    font-weight: 700;
  }
  .scope {
    display: block;
    font-size: 13px;
    color: var(--atlas-text-soft);
  }
  blockquote {
    padding: 1px 0 1px 12px;
    border-inline-start: 4px solid var(--color-primitive-yellow-400);
  }
  blockquote + blockquote {
    margin-top: 10px;
  }
  blockquote p {
    line-height: 1.75;
  }
  cite {
    display: block;
    font-size: 13px;
    font-style: normal;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  cite a {
    display: inline-block;
    min-height: 24px;
    margin-inline-start: 8px;
    color: var(--atlas-key);
  }
  .note {
    font-size: 14px;
    line-height: 1.7;
  }
  blockquote ~ .note {
    margin-top: 8px;
  }
  .note strong {
    margin-inline-end: 0.8em;
    color: var(--atlas-text-soft);
  }
`;
