/**
 * Stand-ins for Google Analytics, reCAPTCHA and Leadinfo, and a maker of maps, on one host. Their scripts set what the real ones set and
 * send what the real ones send; every request is kept in `log`.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const RECAPTCHA_LIFETIME = 179 * 86_400;

const SCRIPTS = new Map([
  ['/gtag/js', 'gtag.js'],
  ['/recaptcha/api.js', 'recaptcha.js'],
  ['/recaptcha/enterprise.js', 'recaptcha.js'],
  ['/ping.js', 'leadinfo.js'],
]);
const ANCHOR = '/recaptcha/api2/anchor';
const PAGES = new Map([
  [ANCHOR, 'anchor.html'],
  ['/map', 'map.html'],
]);
const COLLECTORS = new Set(['/g/collect', '/collect', '/recaptcha/api2/reload']);

const cors = (request) => ({
  'access-control-allow-origin': request.headers.origin ?? '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
  'cache-control': 'no-store',
});

/** Names of the cookies that came with a request. */
const cookieNames = (request) =>
  (request.headers.cookie ?? '').split(';').flatMap((pair) => pair.split('=')[0].trim() || []);

const file = (name) => readFile(new URL(`./${name}`, import.meta.url));

/** The Set-Cookie of `_GRECAPTCHA`: third-party, so `SameSite=None; Secure`, which browsers accept from loopback. */
const recaptchaCookie = () =>
  `_GRECAPTCHA=${randomBytes(24).toString('base64url')}; Max-Age=${RECAPTCHA_LIFETIME}; Path=/recaptcha; SameSite=None; Secure; HttpOnly`;

async function answer(request, response, url) {
  const headers = cors(request);
  if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
  const script = SCRIPTS.get(url.pathname);
  if (script) {
    const body = await file(script);
    return response
      .writeHead(200, { ...headers, 'content-type': 'text/javascript; charset=utf-8' })
      .end(body);
  }
  const page = PAGES.get(url.pathname);
  if (page) {
    const body = await file(page);
    return response
      .writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' })
      .end(body);
  }
  request.resume();
  return response.writeHead(COLLECTORS.has(url.pathname) ? 204 : 404, headers).end();
}

/** Makes a request handler and the log that it keeps. */
export function createStandIns() {
  /** @type {{ method: string, path: string, query: string, referer: string | undefined, time: number, cookies: string[], sets: string[] }[]} */
  const log = [];

  function handle(request, response) {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/log') {
      if (request.method === 'DELETE') log.length = 0;
      if (request.method === 'OPTIONS') return response.writeHead(204, cors(request)).end();
      return response
        .writeHead(200, { ...cors(request), 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify(log));
    }
    const cookies = cookieNames(request);
    const sets = url.pathname === ANCHOR && !cookies.includes('_GRECAPTCHA') ? ['_GRECAPTCHA'] : [];
    if (sets.length > 0) response.setHeader('set-cookie', recaptchaCookie());
    log.push({
      method: request.method,
      path: url.pathname,
      query: url.search,
      referer: request.headers.referer,
      time: Date.now(),
      cookies,
      sets,
    });
    return answer(request, response, url).catch(() => response.destroy());
  }

  return { handle, log };
}
