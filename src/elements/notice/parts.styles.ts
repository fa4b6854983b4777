/** Contents, facts and buttons. */
export const parts = `
  .helder-notice {
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
        margin-block-end: 0.5rem;
      }
      & > ol {
        columns: 3 14rem;
        column-gap: 2.5rem;
      }
      & li {
        padding-block: 0.25em;
      }
      & > ol > li {
        break-inside: avoid;
        font-weight: 600;
      }
      & ol ol {
        margin-block: 0.25em 0.5em;
        border-inline-start: 1px solid var(--_line);
        padding-inline-start: 0.875rem;
        font-size: 0.9375em;
        font-weight: 400;
      }
      & a:not(:hover, :focus-visible) {
        text-decoration-line: none;
      }
    }

    & dl {
      border-block-start: 1px solid var(--_line);

      & > div {
        display: grid;
        grid-template-columns: minmax(8em, 14em) 1fr;
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
  }
  .helder-head > p {
    font-size: 0.9375em;
  }
  .helder-contents {
    font-weight: 600;
  }
  .helder-footnote {
    font-size: 0.75em;
    line-height: 0;
  }
  .helder-footnotes {
    font-size: 0.9375em;
  }
  .helder-footnotes > :target {
    background: var(--_tint);
  }
  .helder-choice {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    padding: 0.625rem 0.75rem;
    padding-inline-start: 1rem;
  }
  .helder-choice[hidden] {
    display: none;
  }

  @container helder (inline-size < 27rem) {
    .helder-notice {
      & :is(dl > div, .helder-choice:not([hidden])) {
        display: block;
      }
      & .helder-choice > span {
        display: block;
        margin-block-end: 0.5rem;
      }
      & nav {
        padding: 1rem;
      }
    }
  }
`;
