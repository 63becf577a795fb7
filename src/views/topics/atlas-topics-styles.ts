import { css } from "lit";

/** Styles of the topics view: the list of topics beside the text, above it where there is little room. */
export const topicsStyles = css`
  .page {
    display: grid;
    grid-template-columns: 272px minmax(0, 1fr);
    gap: 0 40px;
    max-width: 1240px;
    padding: 20px 24px 40px;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    justify-content: space-between;
    grid-column: 1 / -1;
    margin-bottom: 12px;
  }
  h2 {
    font-size: 24px;
    line-height: 1.4;
  }
  nav {
    position: sticky;
    top: 16px;
    align-self: start;
    font-size: 15px;
  }
  .choice {
    display: none;
  }
  nav button {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: baseline;
    width: 100%;
    min-height: 36px;
    padding: 6px 10px;
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  nav li + li {
    border-top: 1px solid var(--atlas-line);
  }
  nav button:hover {
    background: var(--atlas-ground-soft);
    text-decoration: underline;
  }
  nav button[aria-current="true"] {
    border-color: var(--atlas-key);
    background: var(--atlas-key-soft);
    font-weight: 700;
  }
  .number {
    font-size: 13px;
    font-weight: 400;
    color: var(--atlas-text-soft);
    white-space: nowrap;
  }
  h3 {
    font-size: 22px;
    line-height: 1.4;
  }
  .description,
  .count {
    max-width: 40em;
    margin-top: 4px;
    font-size: 15px;
    line-height: 1.7;
  }
  .count {
    color: var(--atlas-text-soft);
  }
  article {
    display: grid;
    grid-template-columns: 60px 148px minmax(0, 1fr);
    gap: 4px 16px;
    margin-top: 20px;
    padding: 20px 0 0 12px;
    border-top: 1px solid var(--atlas-line-strong);
    scroll-margin: 16px;
  }
  article[data-selected],
  .silent li[data-selected] {
    box-shadow: inset 5px 0 0 var(--atlas-key);
  }
  article header {
    font-size: 14px;
    line-height: 1.6;
  }
  h4 {
    font-size: 18px;
    line-height: 1.4;
  }
  h4 .link,
  h5 .link {
    font-weight: 700;
    line-height: inherit;
  }
  .member {
    margin-inline-end: 8px;
  }
  .member[aria-pressed="true"] {
    font-weight: 700;
  }
  .to-map {
    display: block;
    margin-top: 4px;
  }
  atlas-passage + atlas-passage {
    margin-top: 14px;
  }
  .passing {
    max-width: 40em;
    padding: 8px 14px 6px;
    border-inline-start: 4px solid var(--atlas-line-strong);
    background: var(--atlas-ground-soft);
  }
  atlas-passage + .passing {
    margin-top: 14px;
  }
  .passing > p {
    margin-bottom: 6px;
    font-size: 14px;
    font-weight: 700;
    line-height: 1.6;
  }
  .silent {
    margin-top: 28px;
    padding-top: 20px;
    border-top: 1px solid var(--atlas-line-strong);
  }
  .silent ul {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-top: 12px;
  }
  .silent li {
    display: grid;
    grid-template-columns: 60px 180px;
    gap: 16px;
    padding-inline-start: 12px;
    font-size: 14px;
    line-height: 1.6;
  }
  .silent h5 {
    margin: 0;
    font-size: 16px;
    line-height: 1.4;
  }
  @container (max-width: 759px) {
    .page {
      display: block;
      padding: 8px 16px 24px;
    }
    h2 {
      margin-bottom: 4px;
      font-size: 20px;
    }
    nav ul {
      display: none;
    }
    nav {
      position: static;
    }
    .choice {
      display: block;
      margin-bottom: 16px;
      font-size: 14px;
    }
    select {
      display: block;
      width: 100%;
      min-height: 44px;
      padding: 6px 10px;
      border: 1px solid var(--atlas-text-soft);
      border-radius: var(--border-radius-8);
      background: var(--atlas-ground);
      color: inherit;
      font: inherit;
      font-size: 16px;
    }
    h3 {
      font-size: 20px;
    }
    article {
      grid-template-columns: 60px minmax(0, 1fr);
      padding-inline-start: 10px;
      margin-inline-start: -10px;
    }
    article .text {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .page {
      display: block;
    }
    article header {
      break-after: avoid;
    }
  }
`;
