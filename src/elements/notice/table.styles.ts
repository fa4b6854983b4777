import { css } from 'lit';

/** A table as one block for each row; its parts keep the roles that the markup states. */
const blocks = css`
  &,
  & :is(tbody, tr, th, td, caption) {
    display: block;
  }
  & {
    position: relative;
    box-sizing: border-box;
  }
  & thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  & caption {
    padding: 0.625rem 0.875rem;
  }
  & tr {
    border-block-start: 1px solid var(--_line);
    padding: 0.625rem 0.875rem;
  }
  & :is(th, td) {
    border: 0;
    padding: 0.1875rem 0;
  }
  & tr:has(> .helder-across) {
    background: var(--_tint);
  }
  & .helder-across {
    background: none;
  }
  & :is(th[scope='row'], .helder-beside) {
    font-weight: 600;
  }
  & td {
    display: grid;
    grid-template-columns: 10rem 1fr;
    gap: 0 1rem;
  }
  & td:empty {
    display: none;
  }
  & td > .helder-label {
    display: block;
  }
`;

/** Tables, and what becomes of them where there is no room. */
export const tables = css`
  .helder-notice {
    & table {
      inline-size: 100%;
      margin-block: 1.25rem;
      border: 1px solid var(--_line);
      border-collapse: separate;
      border-spacing: 0;
      border-radius: 0.5rem;
      font-size: 0.9375em;
      line-height: 1.5;
    }
    & caption {
      padding-block-end: 0.375rem;
      text-align: start;
    }
    & :is(th, td) {
      border-block-start: 1px solid var(--_line);
      padding: 0.625rem 0.875rem;
      font-weight: inherit;
      text-align: start;
      vertical-align: top;
    }
    & table code {
      overflow-wrap: break-word;
    }
    & thead th {
      border: 0;
      background: var(--_tint);
      font-weight: 600;
    }
    & .helder-across {
      background: var(--_tint);
      font-style: italic;
    }
    & .helder-beside {
      border-inline-end: 1px solid var(--_line);
      font-weight: 600;
    }
    & .helder-lines {
      margin: 0;
      padding: 0;
      list-style: none;
      text-wrap: inherit;
    }
    & .helder-lines > li + li {
      margin-block-start: 0.375em;
    }
    & .helder-label {
      display: none;
    }
  }

  @container helder (inline-size < 40rem) {
    .helder-notice .helder-table {
      ${blocks}
    }
  }
  @container helder (inline-size < 58rem) {
    .helder-notice .helder-wide {
      ${blocks}
    }
  }
  @container helder (inline-size < 27rem) {
    .helder-notice .helder-table {
      & td {
        display: block;
        padding-block: 0.375rem;
      }
      & .helder-label {
        font-size: 0.875em;
        font-weight: 600;
      }
    }
  }
`;
