import { css } from "lit";

/** How a centre's full row is set. */
export const findingsStyles = css`
  h3 {
    margin: 18px 0 6px;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--color-neutral-solid-gray-800);
    font-size: 16px;
    line-height: 1.5;
  }
  section:first-child h3 {
    margin-top: 0;
  }
  p {
    margin: 0 0 6px;
    font-size: 15px;
    line-height: 1.8;
    line-break: strict;
    overflow-wrap: anywhere;
  }
  .heading {
    margin-top: 12px;
    font-weight: 700;
  }
  .subheading {
    margin-top: 8px;
    font-weight: 700;
    color: var(--atlas-text-soft);
  }
  .bullet,
  .continuation {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .continuation {
    margin-inline-start: 1em;
  }
  .empty {
    color: var(--atlas-text-soft);
  }
  mark {
    background: var(--atlas-mark);
    color: inherit;
    padding: 2px 0;
    scroll-margin: 40px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  @media print {
    p {
      font-size: 9pt;
      line-height: 1.6;
    }
    mark {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }

  .waiting {
    display: block;
    text-indent: 0;
  }
  .sentence {
    cursor: pointer;
  }
  .sentence:hover {
    box-shadow: 0 1px 0 var(--atlas-key);
  }
  .sentence[aria-pressed="true"] {
    outline: 2px solid var(--atlas-key);
    outline-offset: 1px;
  }
  .sentence:focus-visible {
    outline: 3px solid var(--color-neutral-black);
  }
  mark.hit {
    background: none;
    font-weight: 700;
    box-shadow: inset 0 -3px 0 var(--color-primitive-orange-600);
  }
  mark.hit[data-quote] {
    background: var(--atlas-mark);
  }
  .used {
    text-decoration: underline 2px var(--atlas-key);
    text-underline-offset: 5px;
  }
  .unused {
    background: var(--color-neutral-solid-gray-100);
    color: var(--atlas-text-soft);
  }
`;
