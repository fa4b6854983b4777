/**
 * Important rules of a shadow tree win over any rule of the page, important ones too, so what is slotted looks and
 * stays as it is here. The actions share one rule, so none weighs more than another. Over an embed the box is exactly as
 * large as the embed: a smaller one gets smaller letters, a low one has its actions beside the text, and what still does
 * not fit scrolls; the actions stay in view where that leaves room for the text.
 */
export const styles = `
  :host {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    direction: inherit;
    box-sizing: border-box;
    display: block;
    container-type: inline-size;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font: var(--_font);
    color: var(--_text);
  }
  :host([over]) {
    position: var(--_position, absolute);
    display: var(--_display, block);
    width: var(--_width);
    height: var(--_height);
    translate: var(--_left) var(--_top);
    z-index: var(--_layer);
    container-type: size;
    overflow: hidden;
    border-radius: var(--_corner);
  }
  .box {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 38em);
    gap: 12px;
    padding: 16px;
    line-height: 1.4;
  }
  :host([over]) .box {
    block-size: 100%;
    overflow: auto;
    align-content: safe center;
    justify-content: safe center;
  }
  .actions {
    inset-block-end: -16px;
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
    margin-block-end: -16px;
    padding-block-end: 16px;
    background: var(--_surface);
  }
  @container (min-width: 17em) {
    .actions {
      grid-auto-flow: column;
      grid-auto-columns: 1fr;
    }
  }
  @container (min-height: 12em) or ((min-height: 9em) and (min-width: 17em)) {
    .actions {
      position: sticky;
    }
  }
  :host(:not([over])) {
    max-inline-size: 41em;
    margin-block: 12px;
  }
  :host(:not([over])) .actions {
    position: static;
  }
  @container (max-width: 32em) {
    :host(:not([over])) .actions {
      grid-auto-flow: row;
    }
  }
  ::slotted(*) {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    direction: inherit;
    display: block;
    color: inherit;
    font: inherit;
    overflow-wrap: anywhere;
  }
  slot {
    outline-color: var(--_text);
  }
  [name='action'] {
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
  ::slotted(strong) {
    font-weight: 600;
    font-size: 1.0625em;
  }
  ::slotted(p) {
    margin-block-start: 4px;
  }
  ::slotted(a) {
    display: inline-block;
    margin-inline-end: 16px;
    padding-block: 4px;
    cursor: pointer;
    text-decoration: underline;
  }
  ::slotted(button) {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 8px 12px;
    border: inherit;
    border-radius: inherit;
    background: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  ::slotted(button:hover) {
    box-shadow: inset 0 0 0 2px;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid;
    outline-color: inherit;
    outline-offset: 1px;
  }
  @container (max-height: 16em) or (max-width: 20em) {
    :host([over]) .box {
      gap: 4px;
      padding: 8px;
      font-size: 0.875em;
    }
    :host([over]) .actions {
      inset-block-end: -8px;
      gap: 6px;
      margin-block-end: -8px;
      padding-block: 6px 8px;
    }
    :host([over]) ::slotted(button) {
      min-block-size: 32px;
      padding: 4px;
    }
  }
  @container (max-height: 8em) and (min-width: 18em) {
    :host([over]) .box {
      grid-template-columns: minmax(0, 26em) max-content;
      gap: 8px;
      align-content: start;
    }
    :host([over]) .actions {
      position: sticky;
      inset-block: 0 auto;
      grid-auto-flow: row;
      align-self: start;
      margin: 0;
      padding: 0;
      gap: 4px;
    }
    :host([over]) ::slotted(button) {
      min-block-size: 24px;
      padding: 0 6px;
      font-size: 0.9286em;
    }
  }
  @container (max-height: 4em) and (min-width: 18em) {
    :host([over]) .box {
      padding: 1px 1px 1px 8px;
    }
    :host([over]) .actions {
      gap: 2px;
    }
  }
`.replaceAll(';', '!important;');
