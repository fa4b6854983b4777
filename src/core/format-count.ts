/** A text in the singular and the plural; `{count}` marks the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `3` as “3 diensten”. */
export function formatCount(count: number, lang: string, forms: Counted): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(lang).format(count));
}
