/**
 * `medium` is the size that the visitor has set in the browser, whatever the page does to its root element.
 * Colours and measures of banner and preferences. The public properties are `--helder-…`, the private ones `--_…`.
 */
export const theme = `
  :host {
    --_text: var(--helder-color-text, light-dark(#1b1f24, #f0f2f4));
    --_surface: var(--helder-color-surface, light-dark(#fff, #1c2127));
    --_quiet: color-mix(in srgb, var(--_text) 72%, var(--_surface));
    --_line: color-mix(in srgb, var(--_text) 16%, var(--_surface));
    --_fill: var(--helder-color-button, color-mix(in srgb, var(--_text) 7%, var(--_surface)));
    --_on: var(--helder-color-button-text, var(--_text));
    --_edge: color-mix(in srgb, var(--_text) 58%, var(--_surface));
    --_radius: var(--helder-radius, 10px);
    --_font: var(--helder-font, 400 medium/1.5 system-ui, sans-serif);
  }
`;
