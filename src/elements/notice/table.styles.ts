/**
 * A table as one block for each row; its parts keep the roles that the markup states. Many sites hide what is `hidden` with an
 * important rule, and the labels must show all the same: one of a layer is stronger.
 */
const blocks = `
  &,
  & :is(tbody, tr, th, td, caption) {
    display: block;
  }
  & {
    position: relative;
    box-sizing: border-box;
    font-size: 0.9375em;
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
    overflow-wrap: anywhere;
  }
  & tr:has(> .helder-across) {
    background: var(--_tint);
  }
  & .helder-across {
    background: none;
  }
  & :is(th[scope='row']:not(:has(strong)), .helder-beside, .helder-label) {
    font-weight: 600;
  }
  & td {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
    gap: 0 1rem;
  }
  & .helder-beside {
    margin: -0.625rem -0.875rem 0.5rem;
    padding: 0.5rem 0.875rem;
    background: var(--_tint);
  }
  & td:empty {
    display: none;
  }
  & td > .helder-label {
    display: block !important;
  }
`;

/**
 * Tables, and what becomes of them where there is no room. Paper holds more than a screen of its width; a frame would stay
 * open at the foot of a page.
 */
export const tables = `
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
      font-size: 0.9375em;
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
    & table a {
      overflow-wrap: anywhere;
    }
    & [class*='wide'] {
      font-size: 0.84375em;
    }
    & [class*='wide'] :is(th, td) {
      padding-inline: 0.5rem;
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
  }

  @media screen {
    @container helder (inline-size < 40rem) {
      .helder-notice .helder-table {
        ${blocks}
      }
    }
    @container helder (inline-size < 52rem) {
      .helder-notice .helder-wide {
        ${blocks}
      }
    }
  }
  @media print {
    .helder-notice table {
      border-width: 1px 0;
      border-radius: 0;
    }
    .helder-notice .helder-wide {
      font-size: 0.8125em;
    }
    @container helder (inline-size < 32rem) {
      .helder-notice .helder-table {
        ${blocks}
      }
    }
  }
  @container helder (inline-size < 62rem) {
    .helder-notice .helder-wider {
      ${blocks}
    }
  }
  .helder-notice .helder-widest {
    ${blocks}
  }
  @container helder (inline-size < 27rem) {
    .helder-notice .helder-table {
      & td {
        display: block;
        padding-block: 0.375rem;
      }
      & .helder-label {
        font-size: 0.875em;
      }
    }
  }
`;
