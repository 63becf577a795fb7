import { css } from "lit";

/** A value's own head. */
export const valueStyles = css`
  header {
    align-items: flex-start;
  }
  h2 {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 20px;
  }
  h2:focus {
    outline: none;
    box-shadow: none;
  }
  .count {
    margin-bottom: 8px;
    font-size: 14px;
  }
  .none {
    padding: 8px 0;
  }
`;
