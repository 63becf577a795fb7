import { css } from "lit";

/** Styles of all metrics' maps: four by two on a wide screen and on paper, two columns on a narrow one. */
export const multiplesStyles = css`
  :host {
    box-sizing: border-box;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    padding: 14px 16px 8px;
  }
  header {
    display: flex;
    gap: 4px 24px;
    align-items: end;
    justify-content: space-between;
    margin-bottom: 8px;
  }
  h2 {
    font-size: 22px;
    line-height: 1.35;
  }
  .note {
    font-size: 13px;
    line-height: 1.5;
    color: var(--atlas-text-soft);
    text-wrap: pretty;
    word-break: auto-phrase;
  }
  atlas-shape-switch {
    flex: none;
    margin-inline-start: auto;
  }
  .pointed {
    flex: none;
    min-width: 9em;
    min-height: 44px;
    font-size: 13px;
    line-height: 1.45;
    text-align: end;
  }
  .pointed strong {
    display: block;
    font-size: 17px;
  }
  /* Titles, maps and legends of a row are in line with one another, so that all maps have one size. */
  .maps {
    flex: 1;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-template-rows: repeat(2, auto minmax(170px, 1fr) auto);
    gap: 0 16px;
  }
  .maps > li {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
    padding-bottom: 8px;
  }
  h3 {
    align-self: end;
    font-size: 16px;
    line-height: 1.35;
  }
  h3 .link {
    padding: 1px 0 2px;
    font-weight: 700;
    word-break: auto-phrase;
  }
  .place {
    container-type: size;
  }
  /* No wider: the neighbours' data would come to an end in it. No higher: it would cut into Osaka at the sides. */
  .map {
    position: relative;
    width: min(100cqw, 128cqh);
    height: min(100cqh, 100cqw / 0.75);
    border: 1px solid var(--atlas-line-strong);
  }
  .active .map {
    border-color: var(--atlas-key);
    box-shadow: 0 0 0 2px var(--atlas-key);
  }
  atlas-small-map {
    position: absolute;
    inset: 0;
  }
  /* At this size the options' areas cover one another: the pointer goes by the shapes, the keys by the options. */
  atlas-municipality-list {
    --atlas-option-pointer: none;
  }
  .legend {
    padding-top: 5px;
    font-size: 13px;
    line-height: 1.35;
  }
  .legend li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 6px;
    align-items: start;
    padding: 0 3px;
    border: 1px solid transparent;
    border-radius: var(--border-radius-4);
  }
  .legend li.here {
    border-color: var(--color-neutral-black);
    font-weight: 700;
  }
  .legend span {
    word-break: auto-phrase;
  }
  .legend .swatch {
    width: 24px;
    height: 15px;
    margin-top: 1px;
  }
  .count {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  @container (max-width: 819px) {
    header {
      flex-direction: column;
      align-items: stretch;
    }
    atlas-shape-switch {
      margin: 0;
    }
    .pointed {
      min-height: 0;
      text-align: start;
    }
    .maps {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: repeat(4, auto minmax(0, auto) auto);
      gap: 0 12px;
    }
    .place {
      aspect-ratio: 0.75;
    }
    .maps > li {
      padding-bottom: 16px;
    }
  }
  @media print {
    :host {
      display: block;
      padding: 0;
    }
    .pointed {
      display: none;
    }
    .maps {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      grid-template-rows: repeat(2, auto 37mm auto);
      break-inside: avoid;
    }
    .place {
      aspect-ratio: auto;
    }
    .map {
      box-shadow: none;
    }
    .maps > li {
      padding-bottom: 2mm;
    }
    .legend {
      font-size: 8pt;
      line-height: 1.3;
    }
    h2 {
      font-size: 15pt;
    }
    h3 .link {
      min-height: 0;
      font-size: 10.5pt;
      color: inherit;
      text-decoration: none;
    }
  }
`;
