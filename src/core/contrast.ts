/** Red, green and blue, each from 0 to 1, and how far it covers what is behind it. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as a browser computes it: `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
export function readColour(text: string): Colour | undefined {
  const [, kind, values = ''] = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(text) ?? [];
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = values
    .split(/[\s,/]+/)
    .map((value) => (value === 'none' ? 0 : Number(value)));
  if (!kind || [red, green, blue, alpha].some(Number.isNaN)) return undefined;
  const scale = kind.startsWith('rgb') ? 255 : 1;
  return [red / scale, green / scale, blue / scale, alpha];
}

/** What is seen of a colour on another. */
const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
  const mix = (top: number, i: 0 | 1 | 2): number => top * alpha + below[i] * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
};

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2.2, contrast ratio, from 1 to 21, of a text on layers of colour, the lowest last. */
export function contrastOf(text: Colour, ...layers: readonly Colour[]): number {
  const behind = layers.reduceRight((below, layer) => over(layer, below), [1, 1, 1, 1] as Colour);
  const [light = 0, dark = 0] = [luminance(over(text, behind)), luminance(behind)].sort(
    (one, other) => other - one,
  );
  return (light + 0.05) / (dark + 0.05);
}
