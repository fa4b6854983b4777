/**
 * The demo: a site on `localhost` and stand-in third parties on `127.0.0.1`. Two host names, since cookies do not
 * keep ports apart. `node demo/serve.mjs` starts both; tests import `startDemo`.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { createStandIns } from './stand-ins/server.mjs';
import { buildTailwind } from './tailwind.mjs';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));
const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** The manifests of the example statements, which the tests look through too. */
const MANIFESTS = fileURLToPath(new URL('../test/statement/manifests/', import.meta.url));
const THEMES = fileURLToPath(new URL('./themes/', import.meta.url));
const BOOTSTRAP = fileURLToPath(new URL('../node_modules/bootstrap/dist/css/', import.meta.url));
/** Folders that are served under a path of their own: what is built, pages in the looks of others, and manifests. */
const FOLDERS = [
  [/^\/helder\//, DIST],
  [/^\/themes\/(?=bootstrap\.min\.css(\.map)?$)/, BOOTSTRAP],
  [/^\/themes\//, THEMES],
  [/^\/forms\/(?=[\w-]+\.json$)/, MANIFESTS],
  [/^\//, SITE],
];
/** How the demo's pages and manifest name the stand-ins; replaced when they run elsewhere. */
const STAND_IN_ORIGIN = 'http://127.0.0.1:8081';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };
/** Compressed bodies by encoding and etag. */
const compressed = new Map();

/** The file that a path stands for, or `undefined` where it would leave its folder. */
function fileFor(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || /(^|[/\\])\./.test(path)) return undefined;
  const [start, root] = FOLDERS.find(([prefix]) => prefix.test(path)) ?? [/^/, SITE];
  const wanted = path.replace(start, '');
  const file = normalize(
    join(root, wanted.endsWith('/') || !wanted ? `${wanted}index.html` : wanted),
  );
  return file.startsWith(root) ? file : undefined;
}

async function compress(body, accepted, etag) {
  const encoding = ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted ?? ''));
  if (!encoding || body.length < 512) return { body, encoding: undefined };
  const key = `${encoding} ${etag}`;
  if (!compressed.has(key)) compressed.set(key, await encoders[encoding](body));
  return { body: compressed.get(key), encoding };
}

async function serveFile(request, response, url, standInUrl) {
  const file = fileFor(url.pathname);
  const info = file && (await stat(file).catch(() => undefined));
  if (!info?.isFile()) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const extension = extname(file);
  const etag = `"${info.size.toString(36)}-${info.mtimeMs.toString(36)}-${new URL(standInUrl).port}-${extension.slice(1)}"`;
  const headers = {
    'content-type': TYPES[extension] ?? 'application/octet-stream',
    // What `?v=` names never changes; all else is asked for again and answered with 304.
    'cache-control':
      url.pathname.startsWith('/helder/') && url.searchParams.has('v')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  let content = await readFile(file);
  if (standInUrl !== STAND_IN_ORIGIN && (extension === '.html' || extension === '.json')) {
    content = Buffer.from(content.toString('utf8').replaceAll(STAND_IN_ORIGIN, standInUrl));
  }
  const { body, encoding } = await compress(
    content,
    request.headers['accept-encoding'],
    etag + file,
  );
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** What Tailwind makes of its page: built when it is first asked for. */
let tailwind;

async function sendTailwind(response) {
  tailwind ??= buildTailwind(THEMES);
  const css = await tailwind;
  response.writeHead(200, { 'content-type': TYPES['.css'], 'cache-control': 'no-cache' }).end(css);
}

function sendJson(response, value) {
  response.writeHead(200, { 'content-type': TYPES['.json'], 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** The contact form: whatever is sent is thrown away, with or without the answer of a spam check. */
function receiveMessage(request, response, url) {
  request.resume();
  request.on('end', () => {
    const location = url.pathname.startsWith('/en/') ? '/en/thanks.html' : '/bedankt.html';
    response.writeHead(303, { location }).end();
  });
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}

/** Starts the site and the stand-ins; port 0 takes a free one. */
export async function startDemo({ port = 0, standInPort = 0 } = {}) {
  const standIns = createStandIns();
  const standInServer = createServer(standIns.handle);
  const standInUrl = `http://127.0.0.1:${await listen(standInServer, standInPort)}`;

  const siteServer = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    // The log is served here too: a page that asked the stand-ins for it would contact them.
    if (url.pathname === '/_log') {
      if (request.method === 'DELETE') standIns.log.length = 0;
      sendJson(response, standIns.log);
    } else if (request.method === 'POST' && url.pathname.endsWith('/contact')) {
      receiveMessage(request, response, url);
    } else if (url.pathname === '/themes/tailwind.css') {
      sendTailwind(response).catch(() => response.destroy());
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      serveFile(request, response, url, standInUrl).catch(() => response.destroy());
    } else {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
  });
  let sitePort;
  try {
    sitePort = await listen(siteServer, port);
  } catch (error) {
    await close(standInServer);
    throw error;
  }
  return {
    siteUrl: `http://localhost:${sitePort}`,
    standInUrl,
    close: async () => {
      await Promise.all([close(siteServer), close(standInServer)]);
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const demo = await startDemo({ port: 8080, standInPort: 8081 }).catch((error) => {
    if (error.code === 'EADDRINUSE') return startDemo();
    throw error;
  });
  console.log(`
  The site:               ${demo.siteUrl}/  (English: ${demo.siteUrl}/en/)
  The smallest manifest:  ${demo.siteUrl}/minimal.html
  Three statements:       ${demo.siteUrl}/forms/per-service-tables.html
  Layouts and colours:    ${demo.siteUrl}/gallery.html
  Stand-in third parties: ${demo.standInUrl}

  Stop with Ctrl+C.
`);
}
