import { css } from 'lit';

/** Contents, facts and buttons. */
export const parts = css`
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
  }
  .helder-head > p {
    font-size: 0.9375em;
  }
  .helder-choice {
    box-sizing: border-box;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    padding: 0.625rem 0.75rem 0.625rem 1rem;
  }

  @container helder (inline-size < 27rem) {
    .helder-notice {
      & dl > div {
        display: block;
      }
      & nav {
        padding: 1rem;
      }
    }
  }
`;
