import type { ManifestFindingCode } from '../finding.js';
import { RULE_WORDING } from './rule-wording.js';
import type { Wording } from './wording.js';

/** What the console says about a manifest. */
export const MANIFEST_WORDING: Readonly<Record<ManifestFindingCode, Wording>> = {
  'manifest-missing': {
    what: 'The manifest could not be fetched, so everything that needs consent stays held.',
    expected:
      'an answer with status 200 that holds the manifest, or an element with this id before the script',
    todo: 'put the manifest there, or correct `data-manifest` on the tag of helder.js',
  },
  'manifest-not-json': {
    what: 'The manifest is not JSON, so everything that needs consent stays held.',
    expected: 'one JSON object',
    todo: 'open the address yourself: an error page may stand there; else look for a missing quote or a comma too many',
  },
  'manifest-not-object': {
    what: 'The manifest is JSON, but not an object, so everything that needs consent stays held.',
    expected: 'an object with at least `controller` and `services`',
    todo: 'begin with {"controller": {"name": "…", "email": "…"}, "services": []}',
  },
  'missing-field': {
    what: 'A required field is missing.',
    todo: 'add it',
  },
  'unknown-field': {
    what: 'helder does not know this field and ignores it.',
    todo: 'correct its name, or remove it',
  },
  'wrong-value': {
    what: 'This value cannot be used.',
    todo: 'replace it by what is expected',
  },
  'no-controller': {
    what: 'The manifest does not say who asks for consent, so everything that needs it stays held.',
    expected: 'an object with `name` and `email`, both filled in',
    todo: 'name the controller (GDPR 13(1)(a))',
  },
  'no-services': {
    what: 'The manifest has no list of services, so everything that needs consent stays held.',
    expected: 'an array of services; an empty one where there are none',
    todo: 'list the services, or write "services": []',
  },
  'broken-purpose': {
    what: 'What stands here is no purpose, so it is left out; services under it stay held.',
    expected:
      'an object of purposes by id: lower-case letters, digits and hyphens, beginning with a letter',
    todo: 'correct the id, here and in the services that name it',
  },
  'unknown-preset': {
    what: 'There is no preset with this name, so the service is left out and stays held.',
    todo: 'correct the name, or describe the service yourself with `id`, `name` and `purpose` in place of `use`',
  },
  'duplicate-id': {
    what: 'Two services have the same id; which one an element means cannot be known, so both stay held.',
    expected: 'an id that no other service has',
    todo: 'give one of them another `id`',
  },
  'id-clash': {
    what: 'A service has the id of a purpose; `data-consent` could mean either, so the service stays held.',
    expected: 'an id that no purpose has',
    todo: 'give the service another `id`',
  },
  'reserved-id': {
    what: 'The id `helder` is taken by helder’s own record, so what bears it is left out and stays held.',
    expected: 'another id',
    todo: 'choose another id',
  },
  'broken-service': {
    what: 'A service is not described well enough to be used, so it is left out and stays held.',
    expected: 'an object with `use` (a preset), or with `id`, `name` and `purpose` (your own)',
    todo: 'add what is missing; an id is lower-case letters, digits and hyphens, beginning with a letter',
  },
  'unknown-purpose': {
    what: 'A service names no known purpose, so it is left out and stays held.',
    expected:
      'a built-in purpose (functional, security, statistical, media, support, marketing), or one of `/purposes`',
    todo: 'correct the id, or add the purpose to `/purposes`',
  },
  'bad-exemption': {
    what: 'An exemption is incomplete, so consent is asked here after all.',
    expected:
      '`ground` and `reason`; with `limited-analytics` also all `conditions`, and no item that lives longer than P13M',
    todo: 'complete it, or remove it and ask for consent (Tw 11.7a(3), ePrivacy 5(3))',
  },
  'needs-consent': {
    what: 'A preset that needs consent stands under an exempt purpose, so it is left out and stays held.',
    expected:
      'a purpose that needs consent; reCAPTCHA may stay here with a written `justification`',
    todo: 'remove `purpose` from the service, or name one that is not exempt',
  },
  'bad-account': {
    what: 'The account id of a preset does not look like one, so the service is left out and stays held.',
    expected: 'letters, digits, hyphens, underscores or slashes, at most sixty',
    todo: 'copy the id from your account with the provider',
  },
  'bad-origin': {
    what: 'The origin of a preset cannot be used, so the service is left out and stays held.',
    expected:
      'scheme and host, and a path where there is one, such as `https://metrics.example.nl`; Matomo always needs one',
    todo: 'write where the vendor’s script stands, without a query, spaces or a slash at the end',
  },
  'bad-validity': {
    what: 'This validity of a choice is not allowed; P6M is used.',
    expected: 'months or years, P6M to P13M',
    todo: 'choose a duration between the two, or remove the field',
  },
  'bad-cookie': {
    what: 'This setting of the cookie cannot be used and is ignored.',
    expected: 'a name of letters, digits, `-` and `_`; a domain such as `example.nl`',
    todo: 'correct it, or remove the field',
  },
  ...RULE_WORDING,
};
