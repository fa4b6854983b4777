/** Finds a Firefox for the tests: `$FIREFOX_PATH`, or an installed one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const places = {
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ({ PROGRAMFILES = '' }) => [join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe')],
  linux: ({ PATH = '' }) =>
    PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
};

/** Its program; none where there is none. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ||
  places[process.platform]?.(process.env).find((path) => existsSync(path));

/** Puppeteer’s launch options for it. Every host is looked up by the proxy at this port, where one is given. */
export function firefoxLaunchOptions(proxyPort) {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found: install one, or set FIREFOX_PATH.');
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.socks': '127.0.0.1',
    'network.proxy.socks_port': proxyPort,
    'network.proxy.socks_version': 5,
    'network.proxy.socks_remote_dns': true,
  };
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: proxyPort ? proxy : {},
  };
}
