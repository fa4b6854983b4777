import { cookieDomainOf } from './cookie-domain.js';
import { cookieNameOf } from './cookie-name.js';
import { diagnosePurposes } from './diagnose/purposes.js';
import { diagnoseServices } from './diagnose/services.js';
import { found } from './diagnose/found.js';
import { monthsOf } from './duration.js';
import type { Finding } from './finding.js';
import { isLawful } from './frame.js';
import { isLimited } from './limited-analytics.js';
import { readPurposes } from './read-purposes.js';
import { isObject, isText, objectOf, type Json } from './json.js';
import { pointer } from './report/pointer.js';

/** GDPR 13(1)(a): who asks. */
function diagnoseController(controller: unknown): readonly Finding[] {
  if (!isObject(controller)) return [found('no-controller', '/controller', controller)];
  return ['name', 'email']
    .filter((key) => !isText(controller[key]))
    .map((key) =>
      found(
        'no-controller',
        pointer('/controller', key),
        controller[key],
        'a text that is not empty',
      ),
    );
}

/** What works otherwise than written: each falls back to what is lawful and safe. */
function diagnoseSettings({ validity, cookie }: Json, manifest: unknown): readonly Finding[] {
  const { name, domain } = objectOf(cookie);
  const ignored = [
    validity !== undefined &&
      !isLawful(monthsOf(validity) ?? 0) &&
      found('bad-validity', '/consent/validity', validity),
    name !== undefined &&
      name !== cookieNameOf(manifest) &&
      found('bad-cookie', '/consent/cookie/name', name),
    domain !== undefined &&
      domain !== cookieDomainOf(manifest) &&
      found('bad-cookie', '/consent/cookie/domain', domain),
  ];
  return ignored.flatMap((finding) => (finding ? { ...finding, severity: 'warning' } : []));
}

/**
 * Says what `readFrame` leaves out (an error) and what it overrides (a warning), by the same predicates; one of them
 * whenever `isBroken` is true. Total. Where a controller asks, there is an error below `/services/<index>` exactly when
 * that service is not in the frame.
 */
export function diagnose(manifest: unknown): readonly Finding[] {
  if (!isObject(manifest)) return [found('manifest-not-object', '', manifest)];
  const { controller, purposes, services, consent } = manifest;
  return [
    ...diagnoseController(controller),
    ...diagnosePurposes(purposes),
    ...(Array.isArray(services)
      ? diagnoseServices(services, readPurposes(purposes, isLimited).grounds, manifest)
      : [found('no-services', '/services', services)]),
    ...diagnoseSettings(objectOf(consent), manifest),
  ];
}
