/** The small values that the manifest is made of. */

/** What is read drops a string of blanks, with all that cannot do without it. */
const filled = { type: 'string', minLength: 1, pattern: '\\S' } as const;

/** A string that is the same in all languages, such as a name. */
export const line = {
  $id: 'line',
  ...filled,
  description: 'A string with more in it than blanks.',
} as const;

export const languageTag = {
  $id: 'languageTag',
  type: 'string',
  pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x(-[A-Za-z0-9]{1,8})+)?$',
  description:
    'A BCP 47 language tag, such as `nl` or `en`; `nl-x-informal`, `de-x-informal` and `fr-x-informal` address people as *je*, *du* and *tu*.',
} as const;

export const translations = {
  $id: 'translations',
  type: 'object',
  minProperties: 1,
  description: 'A text per language: `{"nl": "…", "en": "…"}`.',
  propertyNames: languageTag,
  additionalProperties: { ...filled, description: 'The text in this language.' },
} as const;

export const text = {
  $id: 'text',
  description:
    'A text for people: one string for all languages, or one string per language: `{"nl": "…", "en": "…"}`.',
  oneOf: [filled, translations],
} as const;

export const id = {
  $id: 'id',
  type: 'string',
  pattern: '^[a-z][a-z0-9-]{0,39}$',
  examples: ['newsletter-counter'],
  description: 'An id: lower-case letters, digits and hyphens, beginning with a letter.',
} as const;

export const duration = {
  $id: 'duration',
  type: 'string',
  pattern: '^P(?=\\d|T\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$',
  examples: ['P6M'],
  description: 'An ISO 8601 duration, such as `P6M` (six months), `P1Y` or `PT30M`.',
} as const;

export const date = {
  $id: 'date',
  type: 'string',
  pattern:
    '^\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))$',
  examples: ['2026-11-21'],
  description: 'A calendar date, ISO 8601: `2026-11-21`.',
} as const;

/** ISO 3166-1 alpha-2, in capitals. */
export const country = {
  $id: 'country',
  type: 'string',
  pattern: '^[A-Z]{2}$',
  description: 'A country as ISO 3166-1 alpha-2 code, such as `NL` or `US`.',
} as const;

export const webAddress = {
  $id: 'webAddress',
  type: 'string',
  // Not `//` or `/\`: browsers read both as the beginning of a host.
  pattern: '^(https?://\\S+|/(?![/\\\\])\\S*|\\.{1,2}/\\S*)$',
  examples: ['https://example.nl/privacy'],
  description: 'An http(s) address, or a path on this site that begins with `/` or `./`.',
} as const;

/** A web address, possibly another one per language. */
export const webAddresses = {
  $id: 'webAddresses',
  description: 'A web address: one for all languages, or one per language.',
  oneOf: [
    webAddress,
    {
      type: 'object',
      minProperties: 1,
      propertyNames: languageTag,
      additionalProperties: webAddress,
    },
  ],
} as const;

export const origin = {
  $id: 'origin',
  type: 'string',
  pattern: '^https?://[^\\s?#]*[^\\s?#/]$',
  examples: ['https://metrics.example.nl'],
  description:
    'Scheme and host, and a path where there is one, such as `https://metrics.example.nl`.',
} as const;

/** Google consent types: https://developers.google.com/tag-platform/security/guides/consent */
export const consentTypes = {
  $id: 'consentTypes',
  type: 'array',
  items: {
    type: 'string',
    description: 'A consent type.',
    enum: [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ],
  },
  description:
    'The Google consent types that this stands for: each is told as granted once everything that stands for it is.',
} as const;

/** A host name, possibly with a port; `*.` in front stands for its subdomains. */
export const host = {
  $id: 'host',
  type: 'string',
  pattern: '^(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:\\d+)?$',
  description:
    'A host name, such as `cdn.example.com`; `*.example.com` stands for all its subdomains.',
} as const;

export const email = {
  $id: 'email',
  type: 'string',
  pattern: '^[^\\s@<>]+@[^\\s@<>.]+(\\.[^\\s@<>.]+)+$',
  examples: ['privacy@example.nl'],
  description: 'An e-mail address.',
} as const;

export const telephone = {
  $id: 'telephone',
  type: 'string',
  pattern: '^\\+?[0-9][0-9 ().-]{4,24}$',
  description: 'A telephone number, best in international form: `+31 50 123 45 67`.',
} as const;
