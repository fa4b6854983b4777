import { duration, text, webAddress, webAddresses } from './values.js';

export const consent = {
  $id: 'consent',
  type: 'object',
  description: 'How a choice is remembered.',
  properties: {
    validity: {
      ...duration,
      description:
        'How long a choice stands before the same question may be asked again: P6M (the default) to P13M.',
    },
    consentMode: {
      type: 'object',
      description: 'Google Consent Mode.',
      properties: {
        region: {
          type: 'array',
          items: {
            type: 'string',
            pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$',
            description: 'A country or a part of one, ISO 3166-2: `NL`, `US-CA`.',
          },
          minItems: 1,
          description:
            'Where everything is denied by default; left out: everywhere. Inline manifests only, since the default must stand before anything is fetched. Tags of Google are held everywhere.',
        },
      },
      additionalProperties: false,
    },
    cookie: {
      type: 'object',
      description: 'The one cookie that helder sets.',
      properties: {
        name: {
          type: 'string',
          pattern: '^[A-Za-z0-9_-]{1,40}$',
          description: 'Its name; left out: `helder`.',
        },
        domain: {
          type: 'string',
          pattern: '^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
          description: 'Set it to share the choice between subdomains: `example.nl`.',
        },
      },
      additionalProperties: false,
    },
    records: {
      type: 'object',
      description: 'Keeps a proof of every choice on a server of yours.',
      properties: {
        endpoint: {
          ...webAddress,
          description:
            'Where every change is posted as JSON, refusals and withdrawals too; a path on this site may answer with the cookie, and so keep it longer in Safari.',
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;

export const banner = {
  $id: 'banner',
  type: 'object',
  description:
    'Texts and place of the banner. Accept, reject and choose are always there, side by side and equal.',
  properties: {
    layout: {
      type: 'string',
      enum: ['box', 'bar', 'dialog'],
      description:
        'A box in a corner (left out: this one), a bar over the width of the window, or a dialog that waits for an answer; closing the dialog decides nothing, the next page asks again.',
    },
    position: {
      type: 'string',
      enum: ['bottom-start', 'bottom', 'bottom-end', 'top-start', 'top', 'top-end'],
      description:
        'Where a box stands; left out: `bottom-start`. `start` is left where texts run from left to right. Of a bar only top or bottom counts, a dialog is in the middle.',
    },
    title: { ...text, description: 'Heading of the banner.' },
    text: {
      ...text,
      description:
        'One short text of at most three sentences. The names of the controller and the purposes, and where the choice can be changed, are always added by `{controller}`, `{purposes}`, `{providers}` and `{change}`; a text without `{controller}`, `{purposes}` or `{change}` is not used.',
    },
    policyUrl: {
      ...webAddresses,
      description: 'The page with `<privacy-policy>`; the banner links to it.',
    },
    openLabel: { ...text, description: 'Label of the button that opens the preferences again.' },
    texts: {
      type: 'object',
      description:
        'Other words for what the interface says, by name: `banner.choose`, `words.preferences.title`, `placeholder.once`. The names are in the README; what grants and what refuses are replaced together.',
      additionalProperties: text,
    },
  },
  additionalProperties: false,
} as const;
