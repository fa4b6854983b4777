/* global URLSearchParams, document, location, navigator, window */
/** Stand-in for Leadinfo: `/ping.js`. Reads the queue of the stub, recognises the visitor, reports page and form. */
(() => {
  const TWO_YEARS = 63072000;
  const { origin } = new URL(document.currentScript.src);

  /** Four hexadecimal digits that stand for this host, as in `_li_id.1a2b`. */
  const suffix = [...location.hostname]
    .reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) & 0xffff, 7)
    .toString(16)
    .padStart(4, '0');

  const read = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  function start(siteId) {
    const visitor =
      read(`_li_id.${suffix}`) ?? `${Math.random().toString(16).slice(2)}.${Date.now()}`;
    const session = read(`_li_ses.${suffix}`) ?? String(Date.now());
    document.cookie = `_li_id.${suffix}=${visitor}; max-age=${TWO_YEARS}; path=/; samesite=lax`;
    document.cookie = `_li_ses.${suffix}=${session}; path=/; samesite=lax`;

    const send = (event, facts) => {
      const query = new URLSearchParams({
        e: event,
        sid: siteId,
        vid: visitor,
        url: location.href,
        ...facts,
      });
      navigator.sendBeacon(`${origin}/collect?${query}`);
    };
    send('pv', { title: document.title });
    document.addEventListener('submit', ({ target }) => {
      // Only the domain of an address leaves the page, to match the visit with a company.
      const domain = target.querySelector('input[type=email]')?.value.split('@')[1];
      if (domain) send('form', { domain });
    });
  }

  const seen = new Set();
  function obey(command) {
    const siteId = [...command].find((argument) => /^LI-\w+$/.test(argument));
    if (!siteId || seen.has(siteId)) return;
    seen.add(siteId);
    start(siteId);
  }

  const names = new Set([...(window.GlobalLeadinfoNamespace ?? []), 'leadinfo']);
  for (const name of names) {
    const stub = window[name];
    const waiting = [...(stub?.q ?? [])];
    if (stub?.t) waiting.push([stub.t]);
    window[name] = (...command) => obey(command);
    waiting.forEach(obey);
  }
})();
