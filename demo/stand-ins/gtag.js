/* global URLSearchParams, document, location, navigator, window */
/** Stand-in for Google Analytics 4: `/gtag/js?id=G-…`. Reads `dataLayer` as the real script does. */
(() => {
  const TWO_YEARS = 63072000;
  const source = new URL(document.currentScript.src);
  const id = source.searchParams.get('id');
  if (!/^G-[A-Z0-9]+$/.test(id ?? '')) return;
  const container = id.slice(2);
  const consent = {};
  let configured = false;
  let hits = 0;

  const disabled = () => window[`ga-disable-${id}`] === true;
  const granted = (type) => consent[type] !== 'denied';
  const seconds = () => Math.floor(Date.now() / 1000);
  const read = (name) =>
    document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);

  /** Writes on the highest domain that the browser takes, as `cookie_domain: auto` does; returns its number of labels. */
  function write(name, value) {
    const rest = `; max-age=${TWO_YEARS}; path=/; samesite=lax`;
    const labels = location.hostname.split('.');
    const isAddress = /^[\d.]+$/.test(location.hostname) || location.hostname.includes(':');
    for (let count = isAddress ? labels.length : 1; count <= labels.length; count += 1) {
      const domain = labels.slice(-count).join('.');
      const isHost = count === labels.length;
      document.cookie = `${name}=${value(count)}${isHost ? '' : `; domain=${domain}`}${rest}`;
      if (read(name) === value(count)) return;
    }
  }

  function clientId() {
    const known = read('_ga')?.split('.').slice(2).join('.');
    return known || `${Math.floor(Math.random() * 2147483647)}.${seconds()}`;
  }

  function store(client) {
    const session = read(`_ga_${container}`)?.match(/s(\d+)/)?.[1] ?? String(seconds());
    write('_ga', (count) => `GA1.${count}.${client}`);
    write(`_ga_${container}`, (count) => `GS2.${count}.s${session}$o1$g1$t${seconds()}$j60$l0$h0`);
  }

  function hit(name) {
    if (!configured || disabled()) return;
    const client = clientId();
    if (granted('analytics_storage')) store(client);
    hits += 1;
    const query = new URLSearchParams({
      v: '2',
      tid: id,
      gcs: `G1${Number(granted('ad_storage'))}${Number(granted('analytics_storage'))}`,
      cid: client,
      _s: String(hits),
      dl: location.href,
      dt: document.title,
      ul: navigator.language,
      en: name,
    });
    navigator.sendBeacon(`${source.origin}/g/collect?${query}`);
  }

  const commands = {
    js() {},
    set() {},
    consent(_kind, types) {
      Object.assign(consent, types);
    },
    config(target) {
      if (target !== id || configured) return;
      configured = true;
      // The real script waits for consent updates that follow in the same task.
      setTimeout(hit, 0, 'page_view');
    },
    event(name) {
      setTimeout(hit, 0, name);
    },
  };

  function obey(entry) {
    // A plain array is not a command: only `arguments` objects are read.
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
    const [name, ...rest] = entry;
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  const layer = (window.dataLayer ??= []);
  const push = layer.push;
  layer.forEach(obey);
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    entries.forEach(obey);
    return length;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hit('user_engagement');
  });
})();
