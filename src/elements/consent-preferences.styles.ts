/** One column that reflows at any width; the actions share one rule, so none weighs more than another. */
export const styles = `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    direction: inherit !important;
    font: var(--_font) !important;
  }
  * {
    box-sizing: border-box;
  }
  dialog {
    display: none;
    flex-direction: column;
    inline-size: min(42em, 100vw - 24px);
    max-inline-size: none;
    max-block-size: calc(100dvh - 24px);
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 24px 80px rgb(0 0 0 / 35%);
  }
  dialog[open] {
    display: flex;
  }
  dialog::backdrop {
    background: rgb(10 14 20 / 55%);
  }
  form {
    display: contents;
  }
  header {
    display: flex;
    gap: 12px;
    align-items: start;
    justify-content: space-between;
    padding: 20px 24px 12px;
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
    line-height: 1.35;
    font-weight: 650;
  }
  h4 {
    font-size: 1em;
    font-weight: 600;
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 64px;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0 24px 20px;
  }
  .purpose {
    margin-block-start: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: start;
    padding: 14px 16px;
  }
  .row > p {
    grid-column: 1;
    color: var(--_quiet);
  }
  .service {
    border-block-start: 1px solid var(--_line);
  }
  .always {
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_fill);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .switch {
    display: inline-grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: -10px -4px -10px 0;
    cursor: pointer;
  }
  input {
    appearance: none;
    position: relative;
    inline-size: 44px;
    block-size: 26px;
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 99px;
    background: var(--_surface);
    cursor: pointer;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 4px;
    inset-inline-start: 4px;
    inline-size: 14px;
    border-radius: 99px;
    background: var(--_edge);
  }
  input:checked {
    border-color: var(--_text);
    background: var(--_text);
  }
  input:checked::before {
    inset-inline-start: 22px;
    background: var(--_surface);
  }
  input:indeterminate {
    border-color: var(--_text);
  }
  input:indeterminate::before {
    inset-block: 9px;
    inset-inline: 12px;
    inline-size: auto;
    background: var(--_text);
  }
  @media (prefers-reduced-motion: no-preference) {
    input::before {
      transition: inset-inline-start 120ms;
    }
  }
  details {
    grid-column: 1 / -1;
  }
  summary {
    display: inline-block;
    padding-block: 4px;
    cursor: pointer;
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7em, auto) 1fr;
    gap: 4px 16px;
    padding-block: 8px;
    font-size: 0.9375em;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
    font-size: 0.9375em;
  }
  li {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  li dl {
    padding-block: 0;
    font-size: 1em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  footer {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 8px;
    padding: 14px 24px max(16px, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
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
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
  }
  .close {
    flex: none;
    inline-size: 44px;
    margin: -8px -10px 0 0;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .close svg {
    display: block;
    margin: auto;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (max-width: 26em) {
    header {
      padding-inline: 16px;
    }
    .body,
    footer {
      padding-inline: 16px;
    }
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 6px;
    }
  }
  @media (max-height: 24em) {
    dialog[open] {
      display: block;
      overflow: auto;
    }
    .body {
      overflow: visible;
    }
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    input:checked::before {
      background: HighlightText;
    }
  }
`;
