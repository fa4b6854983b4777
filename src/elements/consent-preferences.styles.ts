/**
 * One column that reflows at any width; the actions share one rule, so none weighs more than another. The knob of a
 * switch is a border, which forced colours keep; what comes after it makes the switch large enough for any finger.
 */
export const styles = `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    direction: inherit !important;
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
    inline-size: 42em;
    max-inline-size: calc(100% - 24px);
    margin: auto;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 24px 80px #0006;
  }
  dialog[open] {
    display: flex;
  }
  ::backdrop {
    background: #0a0e148c;
  }
  header,
  footer,
  dialog > div {
    padding: 16px min(24px, 5%);
  }
  dialog > div {
    padding-block: 0 20px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  header,
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: start;
  }
  h2,
  h3,
  h4 {
    font-weight: 600;
  }
  h2 {
    font-size: 1.25em;
  }
  section {
    margin-block-start: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .row {
    padding: 14px 16px;
  }
  .row + .row,
  dl + dl,
  footer {
    border-block-start: 1px solid var(--_line);
  }
  .row > p,
  details {
    grid-column: 1 / -1;
  }
  .row > p,
  dt {
    color: var(--_quiet);
  }
  small {
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_fill);
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
    display: inline-block;
    padding-block: 4px;
    text-decoration: underline;
  }
  small,
  details {
    font-size: 0.9375em;
  }
  dl {
    display: grid;
    grid-template-columns: 11em 1fr;
    gap: 6px 16px;
    padding-block: 8px;
  }
  footer {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 8px;
  }
  button {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: inherit;
    font: inherit;
    font-weight: 600;
  }
  button:hover {
    background: var(--_line);
  }
  .close {
    min-inline-size: 44px;
    margin: -8px;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.75em;
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
    footer {
      grid-auto-flow: row;
    }
  }
  @media (max-height: 24em) {
    dialog[open] {
      display: block;
    }
  }
`;
