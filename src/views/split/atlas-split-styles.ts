import { css } from "lit";

/** Styles of two maps in step: side by side on a wide screen and on paper, one below the other on a narrow one. */
export const splitStyles = css`
  :host {
    /* Nothing stands on these maps. */
    --atlas-caption: 0;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    padding: 12px 16px 8px;
  }
  header {
    display: flex;
    gap: 4px 20px;
    align-items: end;
    margin-bottom: 8px;
  }
  h2 {
    font-size: 20px;
    line-height: 1.35;
  }
  .note,
  .keys {
    font-size: 13px;
    line-height: 1.5;
    color: var(--atlas-text-soft);
    word-break: auto-phrase;
  }
  .keys {
    flex: none;
    display: grid;
    gap: 3px;
  }
  .keys li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 7px;
    align-items: center;
  }
  .keys .swatch {
    width: 26px;
    height: 16px;
  }
  .tools {
    flex: none;
    display: flex;
    gap: 14px;
    align-items: center;
    margin-inline-start: auto;
  }
  .tools .link {
    font-size: 14px;
  }
  /* Titles, questions, legends and maps are in line with one another, so that both maps have one size. */
  .pair {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: auto auto auto minmax(300px, 1fr);
    gap: 0 20px;
  }
  .side {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    align-items: center;
    justify-content: space-between;
    padding-top: 6px;
    border-top: 3px solid var(--atlas-key);
  }
  h3 {
    font-size: 22px;
    line-height: 1.4;
    word-break: auto-phrase;
  }
  label {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: 13px;
  }
  select {
    min-height: 32px;
    padding: 1px 6px;
    border: 1px solid var(--atlas-line-strong);
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground);
    font: inherit;
    font-size: 14px;
    color: inherit;
  }
  .question {
    font-size: 15px;
    line-height: 1.45;
    text-wrap: pretty;
    word-break: auto-phrase;
  }
  atlas-split-legend {
    margin: 4px -5px 6px;
  }
  .place {
    container-type: size;
  }
  /* No wider: the neighbours' data would come to an end in it. */
  .map {
    position: relative;
    width: min(100cqw, 125cqh);
    height: 100%;
    margin-inline: auto;
    border: 1px solid var(--atlas-line-strong);
  }
  atlas-map {
    position: absolute;
    inset: 0;
  }
  .ask {
    grid-row: span 4;
    align-self: start;
    padding: 6px 0 0;
    border-top: 3px solid var(--atlas-line-strong);
  }
  .ask ul {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .ask button {
    width: 100%;
    padding: 8px 14px;
    border: 1px solid var(--atlas-line-strong);
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground);
    line-height: 1.45;
    text-align: start;
  }
  .ask button:hover {
    border-color: var(--atlas-key);
    background: var(--atlas-key-soft);
  }
  .ask strong {
    display: block;
    color: var(--atlas-key);
  }
  .ask span {
    font-size: 14px;
    word-break: auto-phrase;
  }
  /* Low and wide: the legend beside the map leaves that its height. */
  @media screen and (min-width: 900px) and (max-height: 799px) {
    .side {
      grid-template-columns: 220px minmax(0, 1fr);
    }
    .title,
    .question {
      grid-column: 1 / -1;
    }
    .side atlas-split-legend,
    .place {
      grid-row: 3 / span 2;
      margin-block-start: 6px;
    }
    .place {
      grid-column: 2;
    }
  }
  @media screen and (max-width: 899px) {
    :host {
      padding: 4px 16px 8px;
    }
    header {
      flex-direction: column;
      align-items: stretch;
    }
    .tools {
      flex-direction: row-reverse;
      justify-content: space-between;
      margin: 0;
    }
    .pair {
      display: flex;
      flex-direction: column;
      gap: 18px;
    }
    .side {
      display: block;
    }
    h3 {
      font-size: 19px;
    }
    .place {
      height: clamp(300px, 54dvh, 520px);
    }
  }
  @media print {
    :host {
      display: block;
      padding: 0;
    }
    header {
      margin-bottom: 3mm;
    }
    h2 {
      font-size: 14pt;
    }
    h3 {
      font-size: 13pt;
    }
    .question {
      font-size: 10pt;
    }
    .pair {
      grid-template-rows: auto auto auto 118mm;
      break-inside: avoid;
    }
  }
`;
