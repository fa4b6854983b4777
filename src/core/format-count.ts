/** A text in the singular and the plural; `{count}` marks the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `3` as “3 diensten”. */
export function formatCount(count: number, lang: string, forms: Counted): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  const number = new Intl.NumberFormat(lang).format(count);
  // It stays with its noun.
  return form.replace('{count} ', `${number}\u00a0`).replace('{count}', number);
}
