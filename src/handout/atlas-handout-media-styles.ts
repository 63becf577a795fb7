import { css } from "lit";

/** What differs on a narrow screen, and on paper itself. */
export const handoutMediaStyles = css`
  @media screen and (max-width: 899px) {
    .sheet {
      margin: 0;
      padding: 16px;
    }
    .front,
    :host([orientation="landscape"]) .front {
      display: flex;
      flex-direction: column;
      gap: 16px;
      min-height: 0;
    }
    .municipalities th.scope,
    .municipalities td.scope {
      display: none;
    }
    th,
    td {
      padding-inline: 4px;
    }
  }
  @media print {
    :host {
      min-height: 0;
      background: none;
    }
    .sheet {
      width: auto;
      margin: 0;
      padding: 0;
      box-shadow: none;
      font-size: 9.5pt;
      line-height: 1.45;
    }
    .front {
      break-after: page;
    }
    .values h2 {
      margin-top: 0;
    }
    /* All municipalities on one upright sheet. */
    .municipalities {
      line-height: 1.35;
    }
    .municipalities td,
    .municipalities tbody th {
      padding-block: 0.5mm;
    }
    .municipalities .swatch {
      width: 27px;
      height: 17px;
      margin-top: 0;
    }
    blockquote {
      font-size: 10pt;
      line-height: 1.55;
    }
  }
`;
