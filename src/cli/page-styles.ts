/**
 * What `policy.css` has beside the looks of a notice: for pages that `helder render` writes whole, and for the visitor’s
 * choices, which stay hidden until an element fills them. Where scripts run they keep their room, so that nothing moves then.
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
  @media screen and (scripting: enabled) {
    .helder-notice :is(.helder-choice, .helder-open)[hidden] {
      display: block;
      visibility: hidden;
    }
    @container helder (inline-size >= 27rem) {
      .helder-notice .helder-choice[hidden] {
        display: grid;
      }
    }
  }
}
`;
