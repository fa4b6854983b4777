/**
 * `h-a` and `h-b` are what is above and below all else: a header or footer in a dialog would be a landmark of the page.
 * One column that reflows at any width; the actions share one rule, so none weighs more than another. The knob of a
 * switch is a border, which forced colours keep; what comes after it makes the switch large enough for any finger.
 */
export const styles = `
  :host {
    all: initial !important;
    color-scheme: var(--helder-color-scheme, inherit) !important;
    font: var(--_font) !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  dialog {
    flex-direction: column;
    inline-size: min(42em, 100% - 16px);
    max-block-size: calc(100% - 16px - 2 * env(safe-area-inset-top));
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog[open] {
    display: flex;
  }
  ::backdrop {
    background: #0009;
  }
  h-a,
  h-b,
  dialog > div {
    padding: 16px 5%;
  }
  dialog > div {
    padding-block: 0 20px;
    overflow: auto;
  }
  h-a,
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 6px 16px;
  }
  h2,
  h3,
  h4 {
    font-weight: 600;
  }
  h2 {
    font-size: 1.2em;
  }
  section {
    margin-block-start: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .row {
    padding: 16px;
  }
  .row + .row,
  dl + dl,
  h-b {
    border-block-start: 1px solid var(--_line);
  }
  .row > p,
  details {
    grid-column: 1 / -1;
  }
  .row > p,
  small,
  dt {
    color: var(--_quiet);
  }
  input {
    appearance: none;
    position: relative;
    inline-size: 44px;
    block-size: 26px;
    border: 2px solid var(--_edge);
    border-radius: 99px;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: 4px;
    border: 7px solid var(--_edge);
    border-radius: 99px;
  }
  input::after {
    content: '';
    position: absolute;
    inset: -11px -4px;
  }
  input:checked {
    border-color: var(--_text);
    background: var(--_text);
  }
  input:checked::before {
    inset-inline-start: 22px;
    border-color: var(--_surface);
  }
  input:indeterminate::before {
    inset: 9px 12px;
    border-width: 2px 8px;
  }
  input,
  summary,
  button {
    cursor: pointer;
  }
  summary {
    padding-block: 11px;
    text-decoration: underline;
  }
  small,
  details {
    font-size: 0.9em;
  }
  dl {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 6px 16px;
    padding-block: 8px;
  }
  h-b {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 8px;
  }
  button {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on);
    font: inherit;
    font-weight: 600;
  }
  button:hover {
    box-shadow: inset 0 0 0 2px;
  }
  [part='close'] {
    margin: -8px;
    padding: 0 16px;
    border: 0;
    background: none;
    color: inherit;
    font-size: 1.5em;
    font-weight: 400;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  @media (max-width: 30em) {
    dl {
      display: block;
    }
    dd + dt {
      margin-block-start: 8px;
    }
  }
  @media (max-height: 24em) {
    dialog[open] {
      display: block;
    }
  }
`;
