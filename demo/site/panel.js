/* global PerformanceObserver, document, location, matchMedia, performance, setInterval, window */
/**
 * The monitor on every page of the demo: which third parties were contacted, what stands on the device, what was
 * decided. It asks only its own origin: `/_log` is the log of the stand-ins, served by the site itself.
 */
import { NAMES, SERVICES, TEXTS } from './panel-texts.js';
import { stored } from './panel-stored.js';

const lang = document.documentElement.lang === 'en' ? 'en' : 'nl';
const texts = TEXTS[lang];

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const section = (title, list) => make('section', {}, make('h2', { textContent: title }), list);

const badge = make('span', { className: 'demo-badge', textContent: texts.summary(0, 0) });
badge.setAttribute('role', 'status');
const parties = make('ul');
const device = make('ul');
const decisions = make('ul');
const forget = make('button', {
  type: 'button',
  textContent: texts.forget,
  hidden: true,
  onclick: () => window.helder?.forget(),
});
const body = make(
  'div',
  { className: 'demo-body', id: 'demo-monitor' },
  section(texts.parties, parties),
  section(texts.device, device),
  section(texts.decisions, decisions),
  forget,
);
const chevron = make('span', { className: 'demo-chevron' });
chevron.setAttribute('aria-hidden', 'true');
const toggle = make(
  'button',
  { type: 'button', className: 'demo-toggle' },
  make('span', { className: 'demo-title', textContent: texts.title }),
  badge,
  chevron,
);
toggle.setAttribute('aria-controls', body.id);
const panel = make('aside', { className: 'demo-panel' }, toggle, body);
panel.setAttribute('aria-label', texts.title);

function setOpen(open) {
  toggle.setAttribute('aria-expanded', String(open));
  toggle.title = open ? texts.close : texts.open;
  body.hidden = !open;
  if (open) refresh();
}
toggle.addEventListener('click', () => setOpen(body.hidden));

// What the page fetched from other hosts, as the browser itself saw it.
const fetched = new Map();
function note(entries) {
  for (const { name } of entries) {
    const url = new URL(name, location.href);
    if (url.origin === location.origin || !/^https?:$/.test(url.protocol)) continue;
    const key = url.host + url.pathname;
    const row = fetched.get(key) ?? { host: url.host, path: url.pathname, count: 0 };
    row.count += 1;
    fetched.set(key, row);
  }
}

/** What the stand-ins received since this page began: also what is sent while it is left, and their own cookies. */
async function readLog() {
  const response = await fetch('/_log', { cache: 'no-store' });
  if (!response.ok) return [];
  const log = await response.json();
  return log.filter(({ time }) => time >= performance.timeOrigin);
}

const serviceOf = ({ path, host }) => SERVICES.find(([pattern]) => pattern.test(path))?.[1] ?? host;

function drawParties(log) {
  const rows = new Map([...fetched].map(([key, row]) => [key, { ...row, received: 0 }]));
  for (const { path, sets } of log) {
    let row = [...rows.values()].find((other) => other.path === path);
    if (!row) rows.set(path, (row = { host: '', path, count: 0, received: 0 }));
    row.received += 1;
    if (sets.length > 0) row.sets = sets;
  }
  const items = [...rows.values()].map((row) => {
    const line = make(
      'li',
      { className: 'demo-out' },
      make('strong', { textContent: serviceOf(row) }),
      make('code', { textContent: row.path, title: row.host + row.path }),
      make('span', { textContent: `${Math.max(row.count, row.received)}×` }),
    );
    if (row.sets) {
      line.append(
        make('em', { textContent: `${texts.sends} ${row.sets.join(', ')} (${texts.third})` }),
      );
    }
    return line;
  });
  replace(parties, items, texts.nobody);
  return new Set([...rows.values()].map(serviceOf)).size;
}

const atStart = stored();
const everSeen = new Map(atStart);
function drawDevice() {
  const now = stored();
  for (const [key, item] of now) everSeen.set(key, item);
  const items = [...everSeen].map(([key, [storage, name]]) => {
    const gone = !now.has(key);
    const fresh = !gone && !atStart.has(key);
    const line = make(
      'li',
      { className: gone ? 'demo-gone' : fresh ? 'demo-new' : '' },
      gone
        ? make('del', {}, make('code', { textContent: name }))
        : make('code', { textContent: name }),
      make('span', { textContent: storage }),
    );
    if (gone || fresh) line.append(make('em', { textContent: gone ? texts.removed : texts.added }));
    return line;
  });
  replace(device, items, texts.nothing);
  return now.size;
}

function drawDecisions() {
  const consent = window.helder;
  forget.hidden = !consent;
  if (!consent) {
    replace(decisions, [], texts.waiting);
    return;
  }
  const items = Object.entries(NAMES).map(([id, name]) => {
    const decision = consent.decisions?.[id];
    return make(
      'li',
      { className: `demo-${decision ?? 'unasked'}` },
      make('strong', { textContent: name[lang] ?? name }),
      make('em', { textContent: texts[decision ?? 'unasked'] }),
    );
  });
  replace(decisions, items, texts.waiting);
}

/** Changes the list only where it differs, so that nothing flickers and a selection stays. */
function replace(list, items, empty) {
  const wanted =
    items.length > 0 ? items : [make('li', { className: 'demo-empty', textContent: empty })];
  const same =
    wanted.length === list.children.length &&
    wanted.every((item, index) => item.isEqualNode(list.children[index]));
  if (!same) list.replaceChildren(...wanted);
}

let log = [];
function draw() {
  const summary = texts.summary(drawParties(log), drawDevice());
  if (badge.textContent !== summary) badge.textContent = summary;
  drawDecisions();
}

async function refresh() {
  log = await readLog().catch(() => log);
  draw();
}

document.body.append(panel);
// Open where there is room for it beside the text and the banner.
setOpen(matchMedia('(min-width: 90rem)').matches);
note(performance.getEntriesByType('resource'));
new PerformanceObserver((list) => {
  note(list.getEntries());
  draw();
}).observe({ type: 'resource' });
window.cookieStore?.addEventListener('change', draw);
window.helder?.addEventListener('change', draw);
window.helder?.ready?.then(draw);
setInterval(() => {
  if (document.visibilityState !== 'visible') return;
  if (body.hidden) draw();
  else refresh();
}, 1000);
draw();
