/** The host itself and each domain above it, which is where a cookie may have been set. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, i) => `; Domain=${labels.slice(i).join('.')}`)];
}

/** The path that a cookie gets by itself, which may hold what no attribute can, and each above the page, with and without a slash at its end. */
function pathsOf(path: string): string[] {
  const parts = path.split('/').filter(Boolean);
  return [
    '',
    '/',
    ...parts.flatMap((_, i) => [
      `/${parts.slice(0, i + 1).join('/')}`,
      `/${parts.slice(0, i + 1).join('/')}/`,
    ]),
  ];
}

/** Removes a cookie by its raw name, in every variant in which a script may have set it from here. */
export function eraseCookie(name: string): void {
  const secure = location.protocol === 'https:';
  const kinds = secure ? ['; Secure', '; Secure; Partitioned; SameSite=None'] : [''];
  for (const domain of domainsOf(location.hostname)) {
    for (const path of pathsOf(location.pathname)) {
      for (const kind of kinds)
        document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${kind}`;
    }
  }
}
