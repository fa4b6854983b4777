/**
 * Whether an entry covers an address (host and path, without a scheme). Entries are written as in a
 * Content-Security-Policy: `host`, `*.host` for every host below it, and with `/path/` what begins with that.
 */
export function covers(entry: string, address: string): boolean {
  const whole = entry.includes('/') ? entry : `${entry}/`;
  if (!whole.startsWith('*')) return address.startsWith(whole);
  const at = address.indexOf(whole.slice(1));
  // Within the host: an address may hold another one in its path.
  return at > 0 && at < address.indexOf('/');
}
