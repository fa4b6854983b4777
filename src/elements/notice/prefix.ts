const prefixes = new WeakMap<Element, string>();

/**
 * What is put before the ids of an element’s notice: the same wherever it can be, so that links keep leading there, with a
 * number behind it where another element of the page has it already.
 */
export function prefixOf(host: HTMLElement, usual: string): string {
  const others = [...(host.getRootNode() as ParentNode).querySelectorAll(host.localName)]
    .filter((other) => other !== host)
    // One that was rendered beforehand has the usual one.
    .map((other) => prefixes.get(other) ?? (other.querySelector('.helder-notice') && usual));
  let prefix = prefixes.get(host) ?? usual;
  for (let i = 2; others.includes(prefix); i++) prefix = `${usual}${i}-`;
  prefixes.set(host, prefix);
  return prefix;
}
