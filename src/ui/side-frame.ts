import { css } from "lit";

/**
 * What stands beside the view, whatever it is: a column with a head and a body, a sheet on a narrow screen. How high the
 * sheet may be is `--atlas-sheet`.
 */
export const sideFrame = css`
  :host {
    height: 100%;
  }
  aside {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    height: 100%;
    background: var(--atlas-ground);
    border-inline-start: 1px solid var(--atlas-line);
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  @media (max-width: 899px) {
    :host {
      height: auto;
    }
    aside {
      position: fixed;
      z-index: 10;
      inset: auto 0 0;
      height: auto;
      max-height: var(--atlas-sheet);
      border: 0;
      border-radius: 16px 16px 0 0;
      box-shadow: var(--elevation-4);
    }
  }
`;
