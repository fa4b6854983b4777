/** Fills `{name}` placeholders; one that has no value is left out. A value that ends in a full stop (B.V.) ends its sentence too. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? '') : '',
    )
    .replace(/\.\.(?= |$)/g, '.');
}
