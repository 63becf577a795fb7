import { css } from "lit";

/** The table itself: header and names stay put, the active column and the selected row stand out. */
export const gridStyles = css`
  .none {
    position: sticky;
    inset-inline-start: 0;
    width: fit-content;
    padding: 16px;
  }
  table {
    width: 100%;
    border-spacing: 0;
    font-size: 13px;
    line-height: 1.45;
  }
  th,
  td {
    padding: 5px;
    border-block-end: 1px solid var(--atlas-line);
    background: var(--atlas-ground);
    text-align: start;
    vertical-align: middle;
    line-break: strict;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  th {
    font-weight: 700;
  }
  thead {
    position: sticky;
    z-index: 2;
    top: 0;
  }
  thead th,
  thead td {
    padding-block: 6px 4px;
    border-block-end: 0;
    background: var(--atlas-ground-soft);
    vertical-align: top;
  }
  thead .filters td {
    padding-block: 0 8px;
    vertical-align: middle;
  }
  thead tr:last-child > * {
    border-block-end: 2px solid var(--atlas-line-strong);
  }
  tr > :first-child {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    min-width: 84px;
    padding-inline-start: 8px;
    border-inline-end: 1px solid var(--atlas-line-strong);
  }
  .place {
    min-width: 82px;
  }
  .name,
  .sort > span {
    font-size: 14px;
  }
  .filters .name {
    color: var(--atlas-text-soft);
    font-size: 13px;
  }
  .heading {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px;
    align-items: start;
  }
  .title,
  .sort {
    min-height: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    font-weight: 700;
    line-height: 1.4;
    text-align: start;
  }
  .title {
    font-size: 14px;
    text-wrap: balance;
    word-break: auto-phrase;
  }
  .title:hover,
  .sort:hover > span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .sort {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-width: 24px;
  }
  .sort svg {
    flex: none;
  }
  .sort path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  .sort:hover path,
  .sort[data-order="ascending"] .up,
  .sort[data-order="descending"] .down {
    fill: currentColor;
  }
  select {
    width: 100%;
    min-width: 72px;
    min-height: 28px;
    padding: 2px 2px;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-4);
    background: var(--atlas-ground);
    color: var(--atlas-text);
    font: inherit;
    font-size: 13px;
    text-overflow: ellipsis;
  }
  select[data-set] {
    border: 2px solid var(--atlas-text);
    background: var(--atlas-mark);
    font-weight: 700;
  }
  .answer {
    display: grid;
    /* Six letters: most labels then break between words. */
    grid-template-columns: auto minmax(6.05em, 1fr);
    gap: 5px;
    align-items: center;
  }
  .answer .swatch {
    width: 24px;
    height: auto;
  }
  .answer + .answer {
    margin-top: 6px;
  }
  .answer[data-silent] {
    color: var(--atlas-text-soft);
  }
  .answer .members {
    display: block;
    font-size: 13px;
    color: var(--atlas-text-soft);
  }
  .answer > span {
    position: relative;
  }
  .place .link {
    margin-inline-end: 8px;
  }
  .place .link[aria-pressed="true"] {
    font-weight: 700;
    text-decoration-thickness: 3px;
  }
  .name.link,
  .place .link {
    line-height: 1.4;
    white-space: nowrap;
  }
  th .name.link {
    font-weight: 700;
  }
  .active {
    border-inline: 2px solid var(--atlas-key);
  }
  tbody .active {
    background: var(--atlas-key-soft);
  }
  tbody .active .answer {
    font-weight: 700;
    color: var(--atlas-text);
  }
  tbody .active .members {
    font-weight: 400;
  }
  thead .active {
    border-color: var(--atlas-key);
    background: var(--atlas-key);
    color: var(--color-neutral-white);
  }
  tbody tr:last-child .active {
    border-block-end: 2px solid var(--atlas-key);
  }
  tr[data-area] > :first-child {
    box-shadow: inset 5px 0 var(--atlas-text);
  }
  tbody tr:hover > *,
  tr[data-hovered] > * {
    box-shadow:
      inset 0 1px var(--atlas-text),
      inset 0 -1px var(--atlas-text);
  }
  tbody tr:hover > :first-child,
  tr[data-hovered] > :first-child {
    box-shadow:
      inset 1px 1px var(--atlas-text),
      inset 0 -1px var(--atlas-text);
  }
  tr[data-selected] > * {
    border-block: 2px solid var(--atlas-text);
    background: var(--color-primitive-yellow-100);
  }
  tbody tr[data-selected] .active {
    background: var(--atlas-mark);
  }
  tr[data-selected] > :first-child {
    background: var(--atlas-mark);
    box-shadow: inset 5px 0 var(--atlas-text);
  }
  @media (min-width: 1700px) {
    table,
    .name,
    .title,
    .sort > span {
      font-size: 15px;
    }
    select {
      font-size: 14px;
    }
    .answer {
      gap: 8px;
    }
    .answer .swatch {
      width: 32px;
    }
  }
  @media screen and (max-width: 899px) {
    tr > :first-child {
      min-width: 84px;
    }
    th:not(:first-child, .place),
    td:not(:first-child, .place) {
      min-width: 138px;
    }
    table {
      font-size: 14px;
    }
    .place {
      min-width: 108px;
    }
  }
  @media print {
    thead {
      position: static;
    }
    thead tr:last-child > *,
    thead tr:first-child > * {
      border-block-end: 1px solid var(--atlas-text);
    }
    tr > :first-child {
      position: static;
      min-width: 0;
    }
    tr {
      break-inside: avoid;
    }
    table,
    .name,
    .title,
    .sort > span {
      font-size: 8pt;
    }
    th,
    td,
    thead th {
      padding: 2px 4px;
      min-width: 0;
    }
    .sort svg,
    .sort[aria-label]:not(:has(span)) {
      display: none;
    }
    .answer {
      grid-template-columns: auto minmax(3em, 1fr);
      gap: 4px;
    }
    .answer .swatch {
      width: 20px;
    }
    .members {
      font-size: 7pt;
    }
    thead .active {
      color: inherit;
      background: none;
    }
  }
`;
