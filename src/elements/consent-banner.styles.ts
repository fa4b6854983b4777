/**
 * Important rules of a shadow tree win over any rule of the page, important ones too, so what is slotted looks and
 * stays as it is here. Reject, accept and choose share one rule: equal prominence is structural.
 */
export const styles = `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    direction: inherit !important;
    position: fixed !important;
    inset-block-end: 0 !important;
    inset-inline-start: 0 !important;
    z-index: 2147483647 !important;
    box-sizing: border-box !important;
    display: block !important;
    inline-size: min(36em, 100vw) !important;
    padding: 16px !important;
    padding-block-end: max(16px, env(safe-area-inset-bottom)) !important;
    font: var(--_font) !important;
    color: var(--_text) !important;
    pointer-events: none !important;
  }
  .box {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    max-block-size: calc(100dvh - 32px);
    padding: 20px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    box-shadow: 0 12px 40px rgb(0 0 0 / 20%);
    pointer-events: auto;
    container-type: inline-size;
  }
  .words {
    overflow: auto;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr;
    gap: 8px;
    flex: none;
    margin-block-start: 16px;
  }
  @container (min-width: 26em) {
    .actions {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: 1fr;
    }
  }
  ::slotted(*) {
    all: initial !important;
    direction: inherit !important;
    box-sizing: border-box !important;
    display: block !important;
    color: inherit !important;
    font: inherit !important;
    overflow-wrap: anywhere !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(h2) {
    font-weight: 650 !important;
    font-size: 1.125em !important;
    line-height: 1.35 !important;
    margin-block-end: 6px !important;
  }
  ::slotted(a) {
    display: inline-block !important;
    padding-block: 8px 2px !important;
    cursor: pointer !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted(button) {
    min-block-size: 44px !important;
    padding: 8px 12px !important;
    border: 1px solid var(--_edge) !important;
    border-radius: var(--_radius) !important;
    background: var(--_fill) !important;
    color: var(--_text) !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    cursor: pointer !important;
  }
  ::slotted(button:hover) {
    background: var(--_text) !important;
    color: var(--_surface) !important;
  }
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_text) !important;
    outline-offset: 2px !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
