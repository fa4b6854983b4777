/* global URLSearchParams, addEventListener, document, window */
/**
 * Stand-in for reCAPTCHA: `/recaptcha/api.js` and `/recaptcha/enterprise.js`, with `render=explicit`,
 * `render=<site key>` (v3), `onload` and `hl`. Like the real one it offers `ready` at once and all else in a later task:
 * who calls `execute` too early gets an error. What stores something is its frame, on this script’s own host.
 */
(() => {
  const source = new URL(document.currentScript.src);
  const query = source.searchParams;
  const render = query.get('render') ?? 'onload';
  const language = query.get('hl') ?? document.documentElement.lang ?? 'en';
  const isEnterprise = source.pathname.endsWith('/enterprise.js');
  const widgets = [];

  // Pages that cannot wait put their callbacks here themselves, as the documentation says.
  const config = (window.___grecaptcha_cfg ??= {});
  const waiting = (config.fns ??= []);
  const root = (window.grecaptcha ??= {});
  const api = isEnterprise ? (root.enterprise ??= {}) : root;
  api.ready ??= (callback) => void waiting.push(callback);

  const page = (name) => (typeof name === 'function' ? name : window[name]);

  function frame(key, size) {
    const element = document.createElement('iframe');
    const { length } = widgets;
    const about = new URLSearchParams({ k: key, size, hl: language, id: String(length) });
    element.src = `${source.origin}/recaptcha/api2/anchor?${about}`;
    element.title = 'reCAPTCHA';
    element.width = size === 'invisible' ? '256' : '304';
    element.height = size === 'invisible' ? '60' : '78';
    element.style.border = '0';
    return element;
  }

  function badge(content, field) {
    const element = document.createElement('div');
    element.className = 'grecaptcha-badge';
    element.style.cssText = 'position:fixed;right:0;bottom:14px;box-shadow:0 0 5px gray';
    element.append(content, field);
    return element;
  }

  function answer(widget, token) {
    widget.token = token;
    widget.field.value = token;
    page(token ? widget.callback : widget.expired)?.(token);
  }

  async function check(key, widget) {
    await fetch(`${source.origin}/recaptcha/api2/reload?k=${encodeURIComponent(key)}`, {
      method: 'POST',
      credentials: 'include',
    });
    const token = `stand-in-${Math.random().toString(36).slice(2)}`;
    if (widget) answer(widget, token);
    return token;
  }

  /** Draws a checkbox or a badge; a button it binds itself to. */
  function draw(container, options = {}) {
    const element = typeof container === 'string' ? document.getElementById(container) : container;
    if (!element) throw new Error('reCAPTCHA placeholder element must be an element or id');
    if (element.dataset.standIn)
      throw new Error('reCAPTCHA has already been rendered in this element');
    const { dataset } = element;
    const isButton = /^(button|input)$/i.test(element.tagName);
    const size = isButton ? 'invisible' : (options.size ?? dataset.size ?? 'normal');
    const key = options.sitekey ?? dataset.sitekey ?? '';
    const widget = {
      key,
      token: '',
      field: document.createElement('textarea'),
      frame: frame(key, size),
      callback: options.callback ?? dataset.callback,
      expired: options['expired-callback'] ?? dataset.expiredCallback,
    };
    widget.field.name = 'g-recaptcha-response';
    widget.field.hidden = true;
    dataset.standIn = String(widgets.length);
    const shown = document.createElement('div');
    if (size === 'invisible') shown.append(badge(widget.frame, widget.field));
    else shown.append(widget.frame, widget.field);
    if (isButton) {
      element.after(shown);
      element.addEventListener('click', (event) => {
        event.preventDefault();
        void check(key, widget);
      });
    } else element.append(shown);
    return widgets.push(widget) - 1;
  }

  addEventListener('message', ({ origin, source: from, data }) => {
    if (origin !== source.origin) return;
    const widget = widgets.find(({ frame: { contentWindow } }) => contentWindow === from);
    if (widget) answer(widget, String(data));
  });

  /** The real script fetches its main part first. */
  setTimeout(() => {
    Object.assign(api, {
      ready: (callback) => callback(),
      render: draw,
      execute(target = 0) {
        if (typeof target === 'string') return check(target);
        const widget = widgets[target];
        if (!widget) throw new Error('No reCAPTCHA clients exist.');
        return check(widget.key, widget);
      },
      reset: (index = 0) => widgets[index] && answer(widgets[index], ''),
      getResponse: (index = 0) => widgets[index]?.token ?? '',
    });
    for (const callback of waiting.splice(0)) callback();
    setTimeout(() => {
      if (render === 'onload')
        for (const element of document.querySelectorAll('.g-recaptcha:not([data-stand-in])'))
          draw(element);
      else if (render !== 'explicit') {
        const element = document.createElement('div');
        document.body.append(element);
        draw(element, { sitekey: render, size: 'invisible' });
      }
      page(query.get('onload'))?.();
    });
  }, 400);
})();
