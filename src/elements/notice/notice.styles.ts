import { css } from 'lit';

/**
 * The look of a notice in the page’s own light DOM: font and colours are the page’s, everything else comes from them. All
 * of it stands in the layer `helder`, so that any rule of the site wins.
 */
export const styles = css`
  @layer helder {
    privacy-policy,
    cookie-declaration {
      display: block;
      container: helder / inline-size;
    }
    .helder-notice {
      --_line: color-mix(in srgb, currentColor 20%, transparent);
      --_tint: color-mix(in srgb, currentColor 5%, transparent);
      max-inline-size: 62rem;
      line-height: 1.6;
      overflow-wrap: break-word;

      & :is(h1, h2, h3, h4, h5, h6) {
        margin-block: 2.25em 0.5em;
        font-size: 1.0625em;
        line-height: 1.25;
        text-wrap: balance;
      }
      & h1 {
        margin-block: 0 0.35em;
        font-size: clamp(1.75em, 1.25em + 2.5cqi, 2.5em);
        line-height: 1.15;
        letter-spacing: -0.015em;
      }
      & h2 {
        margin-block: 0 0.75em;
        font-size: 1.625em;
        letter-spacing: -0.01em;
      }
      & h3 {
        font-size: 1.25em;
      }
      & :is(p, ul, ol, dl, pre, blockquote) {
        max-inline-size: var(--helder-measure, 42rem);
        margin-block: 0 1em;
        text-wrap: pretty;
      }
      & :is(ul, ol) {
        padding-inline-start: 1.35em;
      }
      & li > :is(ul, ol, p) {
        margin-block: 0.25em;
      }
      & section {
        scroll-margin-block-start: 1.5rem;
      }
      & > section {
        margin-block-start: 3rem;
        border-block-start: 1px solid var(--_line);
        padding-block-start: 2rem;
      }
      & > section:first-child {
        margin: 0;
        border: 0;
        padding: 0;
      }
      & a {
        text-underline-offset: 0.15em;
      }
      & :is(code, pre) {
        font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
        font-size: 0.9em;
        overflow-wrap: anywhere;
      }
      & pre {
        overflow-x: auto;
        padding: 0.75rem 1rem;
        background: var(--_tint);
      }
      & blockquote {
        margin-inline: 0;
        border-inline-start: 3px solid var(--_line);
        padding-inline-start: 1rem;
      }
      & address {
        font-style: normal;
      }

      & nav {
        margin-block: 2rem;
        border: 1px solid var(--_line);
        border-radius: 0.5rem;
        padding: 1.25rem 1.5rem;
        background: var(--_tint);

        & :is(ol, p) {
          max-inline-size: none;
          margin: 0;
          padding: 0;
          list-style: none;
        }
        & > p {
          margin-block-end: 0.75rem;
          font-weight: 600;
        }
        & > ol {
          columns: 2 15rem;
          column-gap: 2.5rem;
        }
        & li {
          break-inside: avoid;
          padding-block: 0.25em;
        }
        & ol ol {
          margin-block: 0.25em 0;
          border-inline-start: 1px solid var(--_line);
          padding-inline-start: 0.875rem;
          font-size: 0.9375em;
        }
      }

      & dl {
        border-block-start: 1px solid var(--_line);

        & > div {
          display: grid;
          grid-template-columns: minmax(8rem, 13rem) 1fr;
          gap: 0 1.5rem;
          border-block-end: 1px solid var(--_line);
          padding-block: 0.5rem;
        }
        & dt {
          font-weight: 600;
        }
        & dd {
          grid-column: 2;
          min-inline-size: 0;
          margin: 0;
        }
      }

      & button {
        border: 1px solid currentColor;
        border-radius: 0.375rem;
        padding: 0.375rem 0.875rem;
        background: none;
        color: inherit;
        font: inherit;
        cursor: pointer;
      }
      & button:hover {
        background: var(--_tint);
      }
      & button:focus-visible {
        outline: 2px solid currentColor;
        outline-offset: 2px;
      }

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
    }
    .helder-head > p {
      font-size: 0.9375em;
    }
    .helder-choice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 1rem;
      border: 1px solid var(--_line);
      border-radius: 0.5rem;
      padding: 0.625rem 0.75rem 0.625rem 1rem;
    }
    .helder-notice {
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
      }
      & .helder-lines > li + li {
        margin-block-start: 0.375em;
      }
      & .helder-label {
        display: none;
      }
    }

    /* A table becomes one block for each row; its roles are stated in the markup. */
    @container helder (inline-size < 44rem) {
      .helder-notice {
        & table {
          position: relative;
        }
        & :is(table, tbody, tr, th, td, caption) {
          display: block;
        }
        & thead {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        & caption {
          border-block-end: 1px solid var(--_line);
          padding: 0.625rem 0.875rem;
        }
        & table:has(caption) {
          border-block-start-width: 1px;
        }
        & tr + tr,
        & tbody + tbody {
          border-block-start: 1px solid var(--_line);
        }
        & tr {
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
        & .helder-beside {
          border: 0;
        }
        & :is(th[scope='row'], .helder-beside) {
          font-weight: 600;
        }
        & td {
          display: grid;
          grid-template-columns: 8.5rem 1fr;
          gap: 0 1rem;
        }
        & td:empty {
          display: none;
        }
        & td > .helder-label {
          display: block;
        }
      }
    }
    @container helder (inline-size < 27rem) {
      .helder-notice {
        & dl > div,
        & td {
          display: block;
        }
        & td {
          padding-block: 0.375rem;
        }
        & td > .helder-label {
          font-size: 0.875em;
          font-weight: 600;
        }
        & nav {
          padding: 1rem;
        }
      }
    }

    @media print {
      .helder-notice {
        max-inline-size: none;

        & button {
          display: none;
        }
        & :is(tr, dl > div, li, nav) {
          break-inside: avoid;
        }
        & :is(h1, h2, h3, h4, h5, h6, caption, thead) {
          break-after: avoid;
        }
        & a[href^='http']:not(.helder-address)::after {
          content: ' (' attr(href) ')';
          overflow-wrap: anywhere;
        }
      }
    }
  }
`;
