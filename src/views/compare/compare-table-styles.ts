import { css } from "lit";

/** Styles of both tables of the comparison: a column a centre, or one column where there is no room for two. */
export const compareTableStyles = css`
  table {
    width: 100%;
    margin-top: 16px;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 15px;
    line-height: 1.6;
  }
  caption {
    padding: 12px 0 8px;
    text-align: start;
    font-size: 15px;
    line-height: 1.6;
  }
  caption h3 {
    font-size: 20px;
    line-height: 1.4;
  }
  th,
  td {
    padding: 10px 14px 10px 0;
    vertical-align: top;
    text-align: start;
    font-weight: 400;
  }
  .side {
    width: 220px;
  }
  thead tr {
    border-bottom: 2px solid var(--color-neutral-solid-gray-800);
  }
  .metrics tbody tr,
  .findings tbody + tbody {
    border-top: 1px solid var(--atlas-line);
  }
  .group th {
    padding: 14px 0 4px;
    font-size: 14px;
    font-weight: 700;
    color: var(--atlas-text-soft);
  }
  .head {
    display: grid;
    grid-template-columns: 60px minmax(0, 1fr);
    gap: 4px 12px;
    font-size: 14px;
  }
  .head strong {
    display: block;
    font-size: 18px;
    line-height: 1.4;
  }
  .member {
    margin-inline-end: 8px;
  }
  .member[aria-pressed="true"] {
    font-weight: 700;
  }
  .remove {
    min-height: 28px;
    margin-top: 6px;
    padding: 2px 10px;
    font-size: 13px;
  }
  .metric {
    display: block;
    font-weight: 700;
  }
  .question,
  .scope,
  .whose {
    display: block;
    font-size: 13px;
    line-height: 1.6;
    color: var(--atlas-text-soft);
  }
  .answer {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 0 10px;
  }
  .answer + .answer {
    margin-top: 8px;
  }
  .answer .swatch {
    margin-top: 2px;
  }
  .findings thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    background: var(--atlas-ground);
    /* The row's own border does not stick with it. */
    box-shadow: inset 0 -2px var(--color-neutral-solid-gray-800);
    font-size: 16px;
    font-weight: 700;
  }
  .topic th {
    padding: 16px 0 0;
  }
  .topic strong {
    margin-inline-end: 14px;
    font-size: 17px;
    line-height: 1.4;
  }
  .topic .link {
    font-size: 14px;
  }
  .findings td {
    padding-block: 8px 16px;
  }
  td atlas-passage + atlas-passage,
  atlas-passage + .passing {
    margin-top: 14px;
  }
  .nothing {
    color: var(--atlas-text-soft);
  }
  .passing {
    max-width: 40em;
    padding: 8px 12px 4px;
    border-inline-start: 4px solid var(--atlas-line-strong);
    background: var(--atlas-ground-soft);
  }
  .passing > p {
    margin-bottom: 6px;
    font-size: 14px;
    font-weight: 700;
  }
  @container (max-width: 759px) {
    [data-centre]:not([data-shown]) {
      display: none;
    }
    /* Of the columns that only a row across all of them still has, an automatic layout leaves nothing. */
    table {
      table-layout: auto;
    }
    .side {
      width: 38%;
    }
    [data-shown] {
      width: 62%;
    }
    .findings [data-shown] {
      width: 100%;
    }
    .findings thead {
      display: none;
    }
    table {
      margin-top: 4px;
    }
  }
  @media print {
    .findings thead th {
      position: static;
    }
  }
`;
