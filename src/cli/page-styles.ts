/**
 * What `policy.css` has beside the looks of a notice: for pages that `helder render` writes whole, and for buttons that
 * open the preferences, which nobody sees before they work. They keep their room, so that nothing moves when they do.
 */
export const pageStyles = `
@layer helder {
  .helder-page {
    max-inline-size: 62rem;
    margin-inline: auto;
    padding: clamp(0.5rem, 4vi, 3rem) clamp(0.5rem, 3vi, 2rem);
    background: Canvas;
    color: CanvasText;
    font-family: system-ui, sans-serif;
  }
  @media print {
    .helder-page {
      padding: 0;
    }
  }
  .helder-notice button:disabled {
    visibility: hidden;
  }
  @media (scripting: none) {
    .helder-notice :is(button, .helder-open) {
      display: none;
    }
  }
}
`;
