/** Which browsers the tests run in: those that are here, or exactly those that were asked for. */
import { ENGINES } from '../engines.mjs';
import { findFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

/** What has to be installed, where it is not found. Chromium is always found, or says itself what it needs. */
const finders = {
  chromium: () => true,
  firefox: findFirefox,
  webkit: findWebKit,
};

const needs = {
  firefox: 'Firefox, or FIREFOX_PATH',
  webkit:
    'WebKitWebDriver and MiniBrowser of WebKitGTK, and Xvfb: on Debian webkit2gtk-driver and xvfb',
};

/** Those to use, and what is missing for the others; fails where one that was asked for is not here. */
export function enginesToUse(wanted = '') {
  const asked = wanted.split(',').filter(Boolean);
  const unknown = asked.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length) throw new Error(`No such engine: ${unknown.join(', ')}`);
  const candidates = asked.length ? asked : ENGINES;
  const engines = candidates.filter((engine) => finders[engine]());
  const missing = candidates
    .filter((engine) => !engines.includes(engine))
    .map((engine) => `${engine} was not found (${needs[engine]})`);
  if (asked.length && missing.length) throw new Error(missing.join('; '));
  return { engines, missing };
}
