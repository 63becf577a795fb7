import { css } from "lit";

/** What the page's layout is in a presentation, and in a frame of another page. */
export const modeStyles = css`
  :host([data-mode="present"]),
  :host([data-mode="embed"]) {
    --atlas-caption: 0;
    --atlas-map-controls: none;
    --atlas-data-links: none;
  }
  :host([data-mode="handout"][data-view]) {
    display: block;
    height: auto;
    padding: 0;
  }
  .name {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
    padding-inline-end: 16px;
  }
  .name h1 {
    padding-inline-end: 0;
    white-space: nowrap;
  }
  :host([data-mode="present"]) atlas-second-picker,
  :host([data-mode="present"]) .rail,
  :host([data-mode="embed"]) .rail,
  :host([data-mode="embed"]) atlas-title,
  :host([data-mode="embed"]) atlas-second-picker {
    display: none;
  }
  :host([data-mode="embed"]) .notices {
    inset: auto 8px 8px;
  }
  /* Above the map, whose shapes reach beyond the box that clips them. */
  atlas-meeting[presenting],
  .framed {
    position: relative;
    z-index: 1;
    background: var(--atlas-ground);
  }
  .framed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    padding: 6px 12px 4px;
    border-bottom: 1px solid var(--atlas-line);
  }
  .framed h1 {
    padding: 0;
    font-size: 18px;
    color: inherit;
  }
  .framed a {
    min-height: 24px;
    margin-inline-start: auto;
    font-size: 14px;
    color: var(--atlas-key);
    text-underline-offset: 3px;
  }
  .framed .subject {
    flex-basis: 100%;
  }
  .framed p {
    font-size: 13px;
    line-height: 1.45;
    color: var(--atlas-text-soft);
  }
  @media screen and (min-width: 900px) {
    /* The words beside the map have both legends, and the table of the two metrics. */
    :host([data-mode="present"]) .caption,
    :host([data-mode="present"]) atlas-cross-table {
      display: none;
    }
    :host([data-mode="present"]) atlas-map {
      grid-column: 1;
    }
    :host([data-mode="present"]) main,
    :host([data-mode="present"][data-second]) main {
      grid-template-columns: minmax(0, 1fr);
    }
    :host([data-mode="present"][data-view]) {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }
    /* The words beside the map; Osaka is tall, and needs no more than a square. */
    :host([data-mode="present"][data-view="map"]) {
      grid-template: minmax(0, 1fr) / minmax(44%, 1fr) minmax(0, 105dvh);
    }
    :host([data-mode="present"][data-view="map"]) atlas-meeting {
      grid-area: 1 / 1;
    }
    :host([data-mode="present"][data-view="map"]) main {
      grid-area: 1 / 2;
    }
  }
  @media screen and (max-width: 899px) {
    :host([data-mode="present"]) .caption atlas-title {
      display: none;
    }
  }
  @media screen and (min-width: 1700px) {
    /* The other views keep their layout, and their type is set for the room. */
    :host([data-mode="present"]) main.other > :not(atlas-credits) {
      zoom: 1.3;
    }
    /* Eight maps are to be seen at once. */
    :host([data-mode="present"]) main.other > atlas-multiples {
      zoom: 1.1;
    }
    :host([data-mode="present"]) atlas-credits {
      zoom: 1.15;
    }
  }
  @media screen {
    :host([data-mode="embed"][data-view]) {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      height: 100dvh;
      padding: 0;
    }
    :host([data-mode="embed"]) main,
    :host([data-mode="embed"][data-second]) main {
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(232px, 36%) minmax(0, 1fr);
    }
    :host([data-mode="embed"]) main.other {
      grid-template-columns: minmax(0, 1fr);
    }
    /* The frame keeps its head and its credits: the view scrolls between them. */
    :host([data-mode="embed"]) main.other > :not(atlas-credits) {
      min-height: 0;
      overflow-y: auto;
    }
    :host([data-mode="embed"]) .caption {
      display: block;
      grid-area: 1 / 1;
      place-self: stretch;
      width: auto;
      max-height: none;
      margin: 0;
      padding: 4px 6px;
      border-radius: 0;
      box-shadow: none;
    }
    :host([data-mode="embed"]) .caption atlas-legend {
      margin: 0;
    }
    :host([data-mode="embed"]) atlas-map {
      grid-area: 1 / 2;
      height: 100%;
      min-height: 0;
    }
    :host([data-mode="embed"]) atlas-credits {
      grid-area: 2 / 1 / auto / -1;
      padding: 4px 12px;
    }
  }
  /* A frame as high as the snippet asks for has room for a map with its legends, and none for a table below them. */
  @media screen and (min-width: 440px) and (max-height: 699px) {
    :host([data-mode="embed"]) atlas-cross-table {
      display: none;
    }
  }
  /* A small frame has its height for the map; whose names would cover it, and stand where one points to. */
  @media screen and (max-height: 479px) {
    .framed .subject {
      display: none;
    }
    :host([data-mode="embed"]) {
      --atlas-map-names: none;
    }
    :host([data-mode="embed"]) atlas-credits {
      padding-block: 2px;
    }
  }
  /* Too narrow for two columns: the map above, its legend below, and the frame scrolls. */
  @media screen and (max-width: 439px) {
    :host([data-mode="embed"][data-view]) {
      height: auto;
    }
    :host([data-mode="embed"]) main,
    :host([data-mode="embed"][data-second]) main {
      display: flex;
      flex-direction: column;
    }
    :host([data-mode="embed"]) main.other > :not(atlas-credits) {
      overflow-y: visible;
    }
    :host([data-mode="embed"]) atlas-map {
      height: 300px;
      flex: none;
    }
  }
`;
