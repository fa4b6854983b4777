/** The European Economic Area: the member states of the EU with Iceland, Liechtenstein and Norway (EEA Agreement, 1994). */
const EEA =
  /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IS|IT|LI|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK)$/;

/** Whether a country, as ISO 3166-1 alpha-2 code, is in the European Economic Area, where the GDPR itself holds. */
export const isInEea = (country: string): boolean => EEA.test(country);
