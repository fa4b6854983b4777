/** The JSON Pointer (RFC 6901) of a member. */
export function pointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What stands at a JSON Pointer; undefined where nothing does, or where the path is not a pointer. */
export function lookUp(root: unknown, path: string): unknown {
  if (path !== '' && !path.startsWith('/')) return undefined;
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
      return (value as Readonly<Record<string, unknown>>)[key];
    }, root);
}
