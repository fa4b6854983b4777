/** Layouts and places other than the usual box; these rules are important like those of the banner, and more specific. */
export const lookStyles = `
  :host([position^='top']) {
    inset-block: var(--helder-inset-block, 16px) auto;
    margin-block: max(0px, env(safe-area-inset-top) - 16px) 0;
  }
  :host([position$='end']) {
    inset-inline: 16px var(--helder-inset-inline, 16px);
    margin-inline: auto max(0px, env(safe-area-inset-right) - 16px);
  }
  :host([position='top']),
  :host([position='bottom']) {
    inset-inline: 16px;
    margin-inline: auto;
  }
  :host([layout='bar']) {
    inset-block: auto var(--helder-inset-block, 0px);
    inset-inline: 0;
    margin: 0;
    max-inline-size: none;
    max-block-size: calc(100dvh - var(--helder-inset-block, 0px));
    padding-inline: max(20px, (100% - 76em) / 2, env(safe-area-inset-left), env(safe-area-inset-right));
    padding-block-end: env(safe-area-inset-bottom);
    border-width: 1px 0 0;
    border-radius: 0;
  }
  :host([layout='bar'][position^='top']) {
    inset-block: var(--helder-inset-block, 0px) auto;
    padding-block: max(20px, env(safe-area-inset-top)) 0;
    border-width: 0 0 1px;
  }
  @media (min-width: 60em) {
    :host([layout='bar']) {
      display: grid;
      grid-template-columns: 1fr 35em;
      column-gap: 32px;
      align-items: center;
    }
    :host([layout='bar']) > slot,
    slot:not([name]) {
      display: block;
      padding-block-end: 20px;
    }
    :host(:not([layout='bar'])) slot:not([name]) {
      display: contents;
    }
  }
  :host([layout='dialog']) {
    inset: 0 16px;
    block-size: fit-content;
    margin: auto;
  }
  button {
    float: inline-end;
    margin-block: -8px 0;
    margin-inline: 8px -12px;
    padding: 0 14px;
    min-block-size: 44px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.5em;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: -4px;
  }
`.replaceAll(';', '!important;');

/** The dialog around a banner takes the page out of reach, and shows nothing but what lies over the page. */
export const modalStyles = `
  :host {
    all: initial;
  }
  dialog {
    all: initial;
    position: fixed;
  }
  ::backdrop {
    background: #0009;
  }
`.replaceAll(';', '!important;');
