import { css } from "lit";

/** How the report's own text is set, and what is added to it. */
export const reportTextStyles = css`
  .document {
    font-size: 16px;
    line-height: 1.9;
    line-break: strict;
    overflow-wrap: anywhere;
  }
  .document p {
    margin-bottom: 6px;
  }
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    line-height: 1.5;
  }
  [id] {
    scroll-margin-top: 20px;
  }
  [data-arrived] {
    outline: 0;
    border-radius: 0;
    box-shadow:
      -10px 0 0 var(--atlas-ground),
      -14px 0 0 var(--atlas-key);
  }
  .report-title {
    font-size: 22px;
  }
  .chapter {
    margin-top: 28px;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--color-neutral-solid-gray-800);
    font-size: 20px;
  }
  .chapter + p,
  .section + p {
    margin-top: 10px;
  }
  .section {
    margin-top: 26px;
    font-size: 18px;
  }
  .topic {
    margin-top: 18px;
    font-size: 16px;
  }
  .statement,
  .entry,
  .overview .bullet,
  .bullet,
  .continuation {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .overview .dashed {
    padding-inline-start: 1.4em;
    text-indent: -1.4em;
  }
  .overview .entry {
    padding-inline-start: 2em;
    text-indent: -2em;
  }
  .continuation {
    margin-inline-start: 1em;
  }
  .item.heading,
  .item.subheading,
  .topic {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .item.heading {
    margin-top: 14px;
    font-weight: 700;
  }
  .item.subheading {
    margin-top: 8px;
    font-weight: 700;
    color: var(--atlas-text-soft);
  }
  .counted {
    text-decoration: underline solid var(--color-primitive-blue-500) 1px;
    text-underline-offset: 0.34em;
  }
  .number {
    font-size: 13px;
    font-weight: 700;
    color: var(--atlas-key);
    white-space: nowrap;
  }
  sup.number {
    margin-inline: 2px;
    line-height: 1;
    text-indent: 0;
  }
  .margin {
    display: grid;
    gap: 8px;
    align-content: start;
    margin-bottom: 8px;
    font-size: 14px;
    line-height: 1.6;
  }
  .margin li {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--atlas-line);
  }
  .margin li[data-verdict="borne-out"] {
    border-color: var(--color-primitive-green-600);
  }
  .margin li[data-verdict="partly"] {
    border-color: var(--color-primitive-yellow-700);
  }
  .margin li[data-verdict="contradicted"] {
    border-color: var(--atlas-error);
  }
  .verdict {
    display: block;
    min-height: 24px;
    padding: 0 18px 0 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .verdict::after {
    content: " ＋" / "";
    color: var(--atlas-key);
  }
  .verdict[aria-expanded="true"]::after {
    content: " －" / "";
  }
  .verdict:hover {
    text-decoration: underline;
  }
  .on-paper {
    display: none;
  }
  .notes p {
    margin-bottom: 8px;
    padding: 8px 14px;
    border-radius: var(--border-radius-6);
    background: var(--atlas-ground-soft);
    font-size: 15px;
    line-height: 1.75;
  }
  mark {
    padding: 2px 0;
    background: var(--atlas-mark);
    color: inherit;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .used,
  .shaded mark {
    background: none;
    text-decoration: underline 2px var(--atlas-key);
    text-underline-offset: 5px;
  }
  .unused,
  .shaded .item {
    background: var(--color-neutral-solid-gray-100);
  }
  .shaded .item mark {
    background: var(--atlas-ground);
  }
  .page-title,
  .label {
    font-size: 13px;
    line-height: 1.5;
    color: var(--atlas-text-soft);
  }
  .document .page-title,
  .document p.label {
    margin: 0;
  }
  .centre {
    scroll-margin-top: 72px;
    font-size: 24px;
  }
  .area .label {
    margin-inline-end: 8px;
  }
  .group {
    margin-top: 26px;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--color-neutral-solid-gray-800);
    font-size: 18px;
  }
  .column {
    margin-top: 16px;
    font-size: 16px;
    color: var(--atlas-key);
  }
  .empty {
    color: var(--atlas-text-soft);
  }
  .appendix dl > div {
    margin-top: 10px;
    break-inside: avoid;
  }
  .appendix dt {
    font-weight: 700;
  }
  [data-added]:not(mark) {
    user-select: none;
    -webkit-user-select: none;
  }
  @container (max-width: 759px) {
    .document {
      font-size: 16px;
      line-height: 1.85;
    }
    [id] {
      scroll-margin-top: 60px;
    }
    .report-title {
      font-size: 20px;
    }
    .centre {
      font-size: 22px;
    }
    .verdict,
    .margin .link {
      min-height: 32px;
    }
  }
`;
