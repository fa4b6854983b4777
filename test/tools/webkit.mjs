/**
 * Finds and drives WebKitGTK (Debian: `webkit2gtk-driver`, `xvfb` and `openbox`) over W3C WebDriver: https://www.w3.org/TR/webdriver2/
 * Each session is a browser of its own, with nothing in its profile.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY_SERVER = '/usr/bin/Xvfb';
const WINDOW_MANAGER = '/usr/bin/openbox';

/** The test browser of WebKitGTK, which Debian keeps in a folder named after the machine and its version. */
function miniBrowser() {
  const libraries = '/usr/lib';
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  return folders
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) =>
      ['4.1', '4.0', '6.0'].map((version) =>
        join(libraries, name, `webkit2gtk-${version}`, 'MiniBrowser'),
      ),
    )
    .find((path) => existsSync(path));
}

/** Its programs; none where one of them is not there. */
export function findWebKit() {
  const browser = miniBrowser();
  const hasOwn = existsSync(DISPLAY_SERVER) && existsSync(WINDOW_MANAGER);
  const hasScreen = hasOwn || process.env.DISPLAY;
  return browser && existsSync(DRIVER) && hasScreen ? { browser, driver: DRIVER } : undefined;
}

/** A screen that nobody sees, tall enough for the pages of the tests; without Xvfb the one that is there. */
async function startDisplay() {
  if (!existsSync(DISPLAY_SERVER)) return { name: process.env.DISPLAY, close: () => undefined };
  const size = ['-screen', '0', '2000x2000x24', '-nolisten', 'tcp'];
  const screen = spawn(DISPLAY_SERVER, ['-displayfd', '3', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  const name = `:${String(number).trim()}`;
  // Without a window manager no window is ever in front: nothing has the focus in the eyes of a page.
  const manager = spawn(WINDOW_MANAGER, {
    env: { ...process.env, DISPLAY: name },
    stdio: 'ignore',
  });
  const close = () => {
    manager.kill();
    screen.kill();
  };
  return { name, close };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Sends one command; fails with the name of the error and its message, or when no answer comes. */
async function send(method, address, body, patience = 60_000) {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, {
    method,
    signal,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok)
    throw new Error(`${value.error}: ${value.message} (${method} ${new URL(address).pathname})`);
  return value;
}

/** Waits until the driver answers. */
async function isReady(base) {
  for (let patience = 500; ; patience--)
    try {
      await send('GET', `${base}/status`);
      return;
    } catch (error) {
      if (!patience) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

/** Starts a screen; gives a way to start sessions there, and one to end it all. */
export async function startWebKit() {
  const found = findWebKit();
  if (!found)
    throw new Error('No WebKit found: it needs WebKitWebDriver, MiniBrowser, Xvfb and openbox.');
  const display = await startDisplay();
  // It draws in software, as on a machine without a screen.
  const env = {
    ...process.env,
    DISPLAY: display.name,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };

  /** Starts a browser; gives a way to send it commands, and one to end it. */
  async function startSession({ proxyPort, capabilities = {} } = {}) {
    const port = await freePort();
    const driver = spawn(found.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const base = `http://127.0.0.1:${port}`;
    await isReady(base);
    const proxy = proxyPort ? [`--proxy=socks5://127.0.0.1:${proxyPort}`] : [];
    const options = { binary: found.browser, args: ['--automation', ...proxy] };
    const wanted = {
      browserName: 'MiniBrowser',
      ...capabilities,
      'webkitgtk:browserOptions': options,
    };
    const { sessionId } = await send('POST', `${base}/session`, {
      capabilities: { alwaysMatch: wanted },
    });
    const session = `${base}/session/${sessionId}`;
    return {
      command: (method, path, body) => send(method, session + path, body),
      async close() {
        // The driver does not always answer that its browser has gone.
        await send('DELETE', session, undefined, 5_000).catch(() => undefined);
        driver.kill();
      },
    };
  }

  return { startSession, close: () => display.close() };
}
