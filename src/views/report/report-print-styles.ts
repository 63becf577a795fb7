import { css } from "lit";

/** How the report is set on paper: nothing is cut that belongs together, and what is drawn in is drawn out. */
export const reportPrintStyles = css`
  @media print {
    .document {
      font-size: 9pt;
      line-height: 1.55;
      orphans: 2;
      widows: 2;
    }
    .chapter,
    .centre,
    .report-title {
      font-size: 14pt;
    }
    .group,
    .section {
      font-size: 11pt;
    }
    .group,
    .section {
      margin-top: 4mm;
    }
    .document p {
      margin-bottom: 1mm;
    }
    .topic,
    .column {
      font-size: 10pt;
    }
    h3,
    h4,
    h5,
    h6,
    .label,
    .page-title,
    .area,
    .item.heading,
    .item.subheading {
      break-after: avoid;
    }
    .document p,
    .margin li,
    h3,
    h4,
    h5,
    h6 {
      break-inside: avoid;
    }
    .number,
    .hint,
    .label,
    .page-title {
      font-size: 8pt;
    }
    .margin {
      display: none;
    }
    .on-paper {
      display: inline;
      font-weight: 700;
    }
    .notes p[hidden] {
      display: block;
    }
    .notes p {
      padding: 0 0 0 4mm;
      background: none;
      font-size: 8pt;
    }
    mark {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }
`;
