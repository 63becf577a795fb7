import { css } from "lit";

/** Styles of the codebook. */
export const codebookStyles = css`
  .page {
    max-width: 1040px;
    padding: 20px 24px 64px;
    line-height: 1.7;
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
  .hint {
    font-size: 14px;
    color: var(--atlas-text-soft);
  }
  .rules {
    margin-top: 10px;
    font-size: 15px;
  }
  .shares {
    max-width: 760px;
    font-size: 15px;
  }
  summary {
    min-height: 32px;
    padding-block: 3px;
    color: var(--atlas-key);
    cursor: pointer;
  }
  .rules dl {
    columns: 2;
    column-gap: 40px;
    padding: 4px 0 8px;
  }
  .rules dl > div {
    break-inside: avoid;
    padding-bottom: 10px;
  }
  dt {
    font-weight: 700;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: end;
    margin-top: 12px;
    padding: 12px 14px;
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground-soft);
  }
  .filters label {
    font-size: 14px;
  }
  .filters .hint {
    padding-bottom: 7px;
  }
  select {
    display: block;
    min-height: 36px;
    max-width: 100%;
    padding: 4px 8px;
    border: 1px solid var(--atlas-text-soft);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
    color: inherit;
    font: inherit;
    font-size: 15px;
  }
  .count {
    margin-top: 8px;
    font-size: 14px;
    color: var(--atlas-text-soft);
  }
  @container (max-width: 759px) {
    .page {
      padding: 8px 16px 40px;
    }
    h2 {
      font-size: 20px;
    }
    .rules dl {
      columns: 1;
    }
    .filters {
      display: grid;
      align-items: stretch;
    }
    select {
      width: 100%;
      min-height: 44px;
      font-size: 16px;
    }
    .facts > div,
    .coding {
      display: block;
    }
    .who {
      margin-bottom: 6px;
    }
    .values {
      width: 100%;
    }
    .values :is(th, td) {
      padding-inline-end: 8px;
    }
    .value {
      min-height: 40px;
    }
    .member {
      min-height: 32px;
    }
  }
  @media print {
    .page {
      max-width: none;
      padding: 0;
      font-size: 9.5pt;
    }
    .rules::details-content {
      content-visibility: visible;
      display: block;
      height: auto;
    }
    .metric + .metric {
      break-before: page;
      margin: 0;
      border: 0;
    }
    h3,
    h4,
    .question {
      break-after: avoid;
    }
    .coding {
      grid-template-columns: 42mm minmax(0, 1fr);
    }
  }
`;
