/** What a search and folded lists add to the preferences. A switch has another kind of input than this field. */
export const searchStyles = `
  label {
    display: block;
    margin-block: 12px 0;
  }
  input[type='search'] {
    appearance: auto;
    display: block;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: auto;
  }
  input[type='search']::before,
  input[type='search']::after {
    content: none;
  }
  [role='status'] {
    min-block-size: 1.5em;
    color: var(--_quiet);
  }
  .fold {
    grid-column: 1 / -1;
    justify-self: start;
    margin-block-start: 4px;
  }
  .fold::before {
    content: '+ ';
    content: '+ ' / '';
  }
  .fold[aria-expanded='true']::before {
    content: '− ';
    content: '− ' / '';
  }
  [hidden] {
    display: none;
  }
`;
