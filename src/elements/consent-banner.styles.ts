/**
 * Important rules of a shadow tree win over any rule of the page, important ones too, so what is slotted looks and
 * stays as it is here. Reject, accept and choose share one rule: equal prominence is structural. They inherit their looks
 * from their slot, since the page can set any private property on the buttons themselves. The buttons stay in view while a
 * long text scrolls.
 */
export const styles = `
  :host {
    all: initial;
    color-scheme: var(--helder-color-scheme, inherit);
    position: fixed;
    inset-block-end: var(--helder-inset-block, 16px);
    inset-inline: var(--helder-inset-inline, 16px) 16px;
    margin-block-end: max(0px, env(safe-area-inset-bottom) - 16px);
    margin-inline-start: max(0px, env(safe-area-inset-left) - 16px);
    z-index: 2147483647;
    box-sizing: border-box;
    display: block;
    max-inline-size: 37em;
    max-block-size: calc(100dvh - 32px - var(--helder-inset-block, 16px));
    overflow: auto;
    container-type: inline-size;
    padding: 20px 20px 0;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: 0 12px 40px #0003;
    font: var(--_font);
    color: var(--_text);
  }
  div {
    position: sticky;
    inset-block-end: 0;
    grid-auto-rows: 1fr;
    display: grid;
    gap: 8px;
    padding-block: 16px 20px;
    background: var(--_surface);
  }
  @container (min-width: 26em) {
    div {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  ::slotted(*) {
    all: initial;
    color-scheme: inherit;
    display: block;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }
  slot {
    outline-color: var(--_text);
  }
  [name] {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_fill);
    color: var(--_on);
  }
  :host::before,
  :host::after,
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none;
  }
  ::slotted(h2) {
    font-weight: 600;
    font-size: 1.125em;
    margin-block-end: 8px;
  }
  ::slotted(a) {
    display: inline-block;
    margin-block-start: 8px;
    padding-block: 10px;
    cursor: pointer;
    text-decoration: underline;
  }
  ::slotted(button) {
    min-block-size: 26px;
    padding: 8px 12px;
    border: inherit;
    border-radius: inherit;
    background: inherit;
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  ::slotted(button:hover) {
    box-shadow: inset 0 0 0 2px;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid;
    outline-color: inherit;
    outline-offset: 2px;
  }
  @media (max-height: 20em) {
    :host {
      inset-block-end: 0;
      max-block-size: 100dvh;
      padding-block-start: 8px;
    }
    div {
      padding-block: 8px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`.replaceAll(';', '!important;');
