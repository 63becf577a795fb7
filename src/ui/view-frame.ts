import { css } from "lit";

/** The frame of a view that may be longer than the screen: beside the rail it scrolls by itself, and the credits stay in sight. */
export const viewFrame = css`
  :host {
    position: relative;
    container-type: inline-size;
  }
  @media screen and (min-width: 900px) {
    :host {
      min-height: 0;
      overflow-y: auto;
    }
  }
`;
