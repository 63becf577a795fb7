import { css } from "lit";

/** Sheets of paper: on screen they are shown as wide as they are printed, on a narrow screen as wide as that is. */
export const handoutStyles = css`
  :host {
    --sheet: 210mm;
    --front-height: 258mm;
    min-height: 100dvh;
    background: var(--color-neutral-solid-gray-100);
    color: var(--atlas-text);
  }
  :host([orientation="landscape"]) {
    --sheet: 297mm;
    --front-height: 172mm;
  }
  .tools {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: center;
    padding: 10px 16px;
    border-bottom: 1px solid var(--atlas-line);
    background: var(--atlas-ground);
  }
  .tools .button {
    min-height: 36px;
  }
  .tools .strong,
  .tools [aria-pressed="true"] {
    background: var(--atlas-key);
    color: var(--color-neutral-white);
    font-weight: 700;
  }
  .tools .strong:disabled {
    border-color: var(--atlas-line-strong);
    background: var(--color-neutral-solid-gray-100);
    color: var(--atlas-text-soft);
    cursor: default;
    text-decoration: none;
  }
  .orientations {
    display: flex;
    gap: 4px;
  }
  .told {
    font-size: 14px;
  }
  .sheet {
    width: min(var(--sheet), 100%);
    margin: 16px auto;
    padding: 12mm 14mm;
    background: var(--atlas-ground);
    box-shadow: var(--elevation-2);
    font-size: 13px;
    line-height: 1.55;
  }
  .front {
    display: grid;
    grid-template: auto 1fr auto / 54mm minmax(0, 1fr);
    gap: 4mm 6mm;
    min-height: var(--front-height);
  }
  .front header {
    grid-column: 1 / -1;
  }
  .front .map {
    grid-area: 2 / 2;
    width: 100%;
    height: auto;
  }
  .front .credits {
    grid-area: 3 / 1 / auto / -1;
  }
  :host([orientation="landscape"]) .front {
    grid-template: auto 1fr auto / 100mm minmax(0, 1fr);
  }
  :host([orientation="landscape"]) .front header {
    grid-area: 1 / 1;
  }
  :host([orientation="landscape"]) .front .map {
    grid-area: 1 / 2 / span 2;
  }
  .subject,
  .as-of,
  .note,
  .source,
  .credits,
  .centre,
  .annex .scope,
  .rest {
    color: var(--atlas-text-soft);
  }
  h1 {
    font-size: 30px;
    line-height: 1.3;
  }
  /* Where reading begins, and nothing to act on: no key leads here. */
  h1:focus {
    outline: none;
    box-shadow: none;
  }
  .question {
    font-size: 15px;
  }
  h2 {
    margin: 8mm 0 2mm;
    font-size: 18px;
    line-height: 1.4;
    break-after: avoid;
  }
  h2 + .question {
    margin-bottom: 2mm;
    break-after: avoid;
  }
  h3 {
    font-size: 14px;
  }
  .swatch,
  .symbol {
    flex: none;
    margin-top: 1px;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  :host([orientation="landscape"]) .legend.two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4mm;
  }
  .legend h2 {
    margin: 0 0 1mm;
    font-size: 14px;
  }
  .legend div + div {
    margin-top: 3mm;
  }
  :host([orientation="landscape"]) .legend div + div {
    margin-top: 0;
  }
  .legend li {
    display: flex;
    gap: 6px;
    align-items: flex-start;
    margin-bottom: 1.5mm;
    line-height: 1.4;
  }
  .legend .keys {
    margin-top: 2mm;
    padding-top: 2mm;
    border-top: 1px solid var(--atlas-line-strong);
  }
  .credits {
    line-height: 1.5;
  }
  .address {
    overflow-wrap: anywhere;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  thead {
    display: table-header-group;
  }
  tr {
    break-inside: avoid;
  }
  th,
  td {
    padding: 1mm 2mm;
    border-bottom: 1px solid var(--atlas-line-strong);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    border-bottom: 2px solid var(--atlas-text);
    font-weight: 700;
    vertical-align: bottom;
  }
  tbody .name {
    font-weight: 700;
  }
  .municipalities .name {
    width: 21%;
  }
  .municipalities th.centre {
    width: 24%;
  }
  .municipalities th.scope {
    width: 16%;
  }
  .two .name {
    width: 15%;
  }
  .two th.centre {
    width: 17%;
  }
  .two th.scope {
    width: 11%;
  }
  .annex .name {
    width: 21%;
  }
  .annex .value {
    width: 30%;
  }
  .municipality {
    display: block;
  }
  .answer {
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .annex .centre,
  .annex .scope {
    display: block;
  }
  .annex .answer {
    font-weight: 700;
  }
  blockquote {
    margin-bottom: 1.5mm;
    font-size: 14px;
    line-height: 1.6;
  }
  .silent {
    margin-top: 4mm;
    break-inside: avoid;
  }
  main > .credits {
    margin-top: 6mm;
    padding-top: 2mm;
    border-top: 1px solid var(--atlas-line-strong);
    break-inside: avoid;
  }
`;
