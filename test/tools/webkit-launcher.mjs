/** WebKit for @web/test-runner: it passes for puppeteer, of which it has what the runner’s commands use. */
import { keyAction, keyActions } from './webkit-keys.mjs';
import { startWebKit } from './webkit.mjs';

const mouse = (...actions) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});

const moveTo = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
});

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

/** The part of puppeteer’s `Page` that the commands use. */
function pageOf({ command }) {
  const act = (actions) => command('POST', '/actions', actions);
  const evaluate = (script) => command('POST', '/execute/sync', { script, args: [] });
  return {
    evaluate,
    keyboard: {
      press: (key) => act(keyActions([key])),
      type: (text) => act(keyActions([...text])),
      down: (key) => act(keyAction('keyDown', key)),
      up: (key) => act(keyAction('keyUp', key)),
    },
    mouse: {
      move: (x, y) => act(mouse(moveTo(x, y))),
      click: (x, y) => act(mouse(moveTo(x, y), DOWN, UP)),
      down: () => act(mouse(DOWN)),
      up: () => act(mouse(UP)),
      reset: () => command('DELETE', '/actions'),
    },
    /** A window is larger than its page by the browser’s own bars, and has a least width. */
    async setViewport({ width, height }) {
      const rectangle = await command('GET', '/window/rect');
      const [w, h] = await evaluate('return [innerWidth, innerHeight]');
      if (w === width && h === height) return;
      await command('POST', '/window/rect', {
        width: rectangle.width + width - w,
        height: rectangle.height + height - h,
      });
      for (let patience = 100; patience; patience--) {
        const size = await evaluate('return [innerWidth, innerHeight]');
        if (size[0] === width && size[1] === height) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`The window does not become ${width} by ${height}.`);
    },
  };
}

/** One page at a time, in one tab. */
export function webkitLauncher() {
  const active = new Map();
  let starting;
  let webkit;
  let session;
  let page;
  const start = async () => {
    webkit = await startWebKit();
    session = await webkit.startSession();
    page = pageOf(session);
    await page.setViewport({ width: 1024, height: 768 });
  };
  const goTo = (url) => session.command('POST', '/url', { url });
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    initialize: () => Promise.resolve(),
    async startSession(id, url) {
      await (starting ??= start());
      active.set(id, url);
      await goTo(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
    async stopSession(id) {
      active.delete(id);
      await goTo('about:blank');
      return { testCoverage: undefined };
    },
    async stop() {
      await session?.close();
      webkit?.close();
    },
  };
}
