import { css } from "lit";

/** Styles of the large map. */
export const mapStyles = css`
  :host {
    position: relative;
    width: 100%;
    height: 100%;
    overflow: clip;
    background: #f2f2f2;
  }
  .stage,
  .gl,
  atlas-svg-map {
    position: absolute;
    inset: 0;
  }
  .gl {
    visibility: hidden;
  }
  /* MapLibre's own hides what lies beyond it, and can be scrolled under the hit areas. */
  .stage .maplibregl-map {
    overflow: clip;
  }
  [data-renderer="gl"] .gl {
    visibility: visible;
  }
  [data-renderer="gl"] atlas-svg-map {
    visibility: hidden;
  }
  .controls {
    position: absolute;
    right: 12px;
    bottom: 12px;
    /* Whether the map has its controls is the page's affair. */
    display: var(--atlas-map-controls, flex);
    flex-direction: column;
    align-items: flex-end;
    gap: 6px;
  }
  .controls button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 40px;
    min-height: 40px;
    padding: 0;
    border: 1px solid var(--color-neutral-solid-gray-600);
    border-radius: var(--border-radius-8);
    background: var(--atlas-ground);
    color: var(--atlas-key);
  }
  .controls button:hover {
    background: var(--atlas-key-soft);
  }
  .controls .wide {
    padding: 0 12px;
    font-size: 15px;
  }
  atlas-shape-switch {
    display: var(--atlas-map-controls, block);
    position: absolute;
    right: 92px;
    bottom: 15px;
  }
  /* Where the caption does not stand on the map, the bay's corner is free; the south-west is not. */
  @media (max-width: 899px) {
    atlas-shape-switch {
      inset: 10px auto auto 10px;
    }
  }
  @media print {
    [data-renderer="gl"] .gl {
      visibility: hidden;
    }
    [data-renderer="gl"] atlas-svg-map {
      visibility: visible;
    }
  }
`;
