import type { Finding } from '../finding.js';
import { origin, webAddress } from '../schema/values.js';
import { rule } from './rule.js';

const INSECURE =
  /^http:\/\/(?!(localhost|[^/:]+\.(localhost|test)|127(\.\d+){3}|\[::1\])(:\d+)?(\/|$))/;

function judge(address: string, path: string): readonly Finding[] {
  return INSECURE.test(address) ? [{ code: 'insecure-address', severity: 'warning', path }] : [];
}

/** On the way to an http address anyone may read along or put something else in its place; one’s own machine excepted. */
export const secureAddress = rule(webAddress, judge);

/** A page on https does not load scripts from an http origin. */
export const secureOrigin = rule(origin, judge);
