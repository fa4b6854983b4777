/* global URLSearchParams, addEventListener, crypto, document, window */
/**
 * Stand-in for reCAPTCHA: `/recaptcha/api.js`, with `render=explicit`, `render=<site key>` (v3) and `onload`.
 * What stores something is the frame of the widget, on this script’s own host.
 */
(() => {
  const source = new URL(document.currentScript.src);
  const render = source.searchParams.get('render');
  const onload = source.searchParams.get('onload');
  const language = source.searchParams.get('hl') ?? document.documentElement.lang ?? 'en';
  const widgets = [];
  const waiting = [];
  let ready = false;

  function frame(key, size) {
    const element = document.createElement('iframe');
    const query = new URLSearchParams({ k: key, size, hl: language, id: String(widgets.length) });
    element.src = `${source.origin}/recaptcha/api2/anchor?${query}`;
    element.title = 'reCAPTCHA';
    element.width = size === 'invisible' ? '256' : '304';
    element.height = size === 'invisible' ? '60' : '78';
    element.style.border = '0';
    return element;
  }

  function answer(widget, token) {
    widget.token = token;
    widget.field.value = token;
    if (token) widget.options.callback?.(token);
    else widget.options['expired-callback']?.();
  }

  function draw(container, options = {}) {
    const element = typeof container === 'string' ? document.getElementById(container) : container;
    if (!element) throw new Error('reCAPTCHA placeholder element must be an element or id');
    if (element.dataset.standIn)
      throw new Error('reCAPTCHA has already been rendered in this element');
    const widget = { token: '', element, options, field: document.createElement('textarea') };
    const size = options.size ?? element.dataset.size ?? 'normal';
    widget.field.name = 'g-recaptcha-response';
    widget.field.hidden = true;
    widget.options.callback ??= window[element.dataset.callback];
    widget.frame = frame(options.sitekey ?? element.dataset.sitekey ?? '', size);
    element.dataset.standIn = String(widgets.length);
    element.append(widget.frame, widget.field);
    return widgets.push(widget) - 1;
  }

  addEventListener('message', ({ origin, source: from, data }) => {
    if (origin !== source.origin) return;
    const widget = widgets.find(({ frame: { contentWindow } }) => contentWindow === from);
    if (widget) answer(widget, String(data));
  });

  async function execute(key) {
    await fetch(`${source.origin}/recaptcha/api2/reload?k=${encodeURIComponent(key ?? '')}`, {
      method: 'POST',
      credentials: 'include',
    });
    const token = `stand-in-${crypto.randomUUID()}`;
    if (typeof key === 'number' && widgets[key]) answer(widgets[key], token);
    return token;
  }

  const early = window.grecaptcha?.q ?? window.___grecaptcha_cfg?.fns ?? [];
  const api = {
    ready: (callback) => (ready ? callback() : void waiting.push(callback)),
    render: draw,
    execute,
    reset: (index = 0) => widgets[index] && answer(widgets[index], ''),
    getResponse: (index = 0) => widgets[index]?.token ?? '',
  };
  window.grecaptcha = { ...api, enterprise: api };

  /** The real script fetches its main part first: the API is ready in a later task. */
  setTimeout(() => {
    ready = true;
    if (render && render !== 'explicit' && render !== 'onload') {
      const badge = document.createElement('div');
      badge.className = 'grecaptcha-badge';
      badge.style.cssText = 'position:fixed;right:0;bottom:14px;box-shadow:0 0 5px gray';
      document.body.append(badge);
      draw(badge, { sitekey: render, size: 'invisible' });
    } else if (render !== 'explicit') {
      for (const element of document.querySelectorAll('.g-recaptcha:not([data-stand-in])'))
        draw(element);
    }
    for (const callback of [...early, ...waiting.splice(0)]) callback();
    if (onload) window[onload]?.();
  }, 0);
})();
