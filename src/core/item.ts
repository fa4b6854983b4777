/** Whether a stored name is meant by an item’s name, in which `*` stands for any characters. */
export function matchesName(pattern: string, name: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return name === pattern;
  // Three literal characters at least: a bare `*` would erase what belongs to others.
  if (head.length < 3 || !name.startsWith(head) || name.length < head.length + tail.length)
    return false;
  let at = head.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}
