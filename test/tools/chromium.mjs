/**
 * Finds a Chromium for the tests: `$CHROME_PATH`, an installed Chrome, Chromium or Edge, or else the headless one inside
 * the package @sparticuz/chromium (Linux x64), unpacked once.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const combine = (folders, files) =>
  folders.flatMap((folder) => files.map((file) => join(folder, file)));

const places = {
  darwin: () =>
    combine(
      ['/Applications', join(homedir(), 'Applications')],
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: ({ PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA }) =>
    combine([PROGRAMFILES, x86, LOCALAPPDATA].filter(Boolean), [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]),
  linux: ({ PATH = '' }) =>
    combine(PATH.split(delimiter).filter(Boolean), [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
    ]),
};

/** The one that is named or installed. */
function find() {
  const isHere = (path) => existsSync(path);
  return process.env.CHROME_PATH || places[process.platform]?.(process.env).find(isHere);
}

/** What `engines.mjs` calls the browser that an engine runs in: the Chromium that is found may be its headless shell. */
export function browserOf(engine) {
  if (engine !== 'chromium') return engine;
  const path = find();
  return !path || /headless[-_]shell/.test(path) ? 'headless shell' : engine;
}

/** Unpacks aside and renames, so that a broken attempt or a second process never leaves half a browser. */
async function unpack(from, to) {
  await mkdir(join(to, '..'), { recursive: true });
  const aside = await mkdtemp(`${to}-`);
  const { extract } = createRequire(join(from, 'package.json'))('tar-fs');
  const open = (file, target) =>
    pipeline(createReadStream(join(from, 'bin', file)), createBrotliDecompress(), target);
  await Promise.all([
    open('chromium.br', createWriteStream(join(aside, 'chromium'), { mode: 0o755 })),
    open('swiftshader.tar.br', extract(aside)),
    // A bare Debian lacks the libraries (nss, expat) and the fonts; the package brings both.
    open('al2023.tar.br', extract(join(aside, 'libs'))),
    open('fonts.tar.br', extract(join(aside, 'fonts'))),
  ]);
  const folders = [join(to, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`);
  await writeFile(
    join(aside, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.join('')}<cachedir>${to}/font-cache</cachedir></fontconfig>`,
  );
  try {
    await rename(aside, to);
  } catch (error) {
    await rm(aside, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

async function bundled() {
  const from = join(modules, '@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(from)) return undefined;
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(from, folder);
  const libraries = [join(folder, 'libs/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executablePath: join(folder, 'chromium'),
    headless: 'shell',
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: libraries.join(delimiter),
    },
    args: [...quiet, '--no-sandbox'],
  };
}

/** Puppeteer’s launch options for the first Chromium found; throws where there is none. */
export async function chromiumLaunchOptions() {
  const executablePath = find();
  if (!executablePath) {
    const own = await bundled();
    if (own) return own;
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its program.');
  }
  // Chromium’s sandbox refuses to work for root, and in many containers.
  const unboxed = process.getuid?.() === 0 || process.env.CI;
  return { executablePath, headless: true, args: unboxed ? [...quiet, '--no-sandbox'] : quiet };
}
