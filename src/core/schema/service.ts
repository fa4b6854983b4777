import { accounts } from './accounts.js';
import {
  consentTypes,
  country,
  date,
  duration,
  host,
  id,
  line,
  origin,
  text,
  webAddress,
  webAddresses,
} from './values.js';

export const itemName = {
  $id: 'itemName',
  type: 'string',
  pattern: '^([^*;=\\s]{3}[^;=\\s]*|[^*;=\\s]{1,2})$',
  description:
    'The exact name. A `*` stands for any characters and may follow after at least three others, as in `_pk_id.*`.',
} as const;

export const item = {
  $id: 'item',
  type: 'object',
  description: 'One thing that is stored on the visitor’s device.',
  properties: {
    name: itemName,
    storage: {
      type: 'string',
      enum: ['cookie', 'localStorage', 'sessionStorage', 'indexedDB'],
      description: 'Where it is stored; left out: `cookie`.',
    },
    duration: {
      $id: 'itemDuration',
      type: 'string',
      pattern: `${duration.pattern}|^session$|^persistent$`,
      description:
        'How long it lives: an ISO 8601 duration, `session`, or `persistent` for storage that never expires.',
    },
    party: {
      type: 'string',
      enum: ['first', 'third'],
      description:
        '`first`: stored under this site’s own domain (the default); `third`: under that of someone else.',
    },
    httpOnly: {
      type: 'boolean',
      description:
        'Whether a server sets it as `HttpOnly`: a page cannot remove it, so a visitor who withdraws is told that only the browser can.',
    },
    reason: { ...text, description: 'What it is for.' },
  },
  required: ['name', 'duration', 'reason'],
  additionalProperties: false,
} as const;

export const provider = {
  $id: 'provider',
  type: 'object',
  description: 'Who offers the service.',
  properties: {
    name: { ...line, description: 'Legal name of the provider.' },
    country,
    privacyUrl: { ...webAddresses, description: 'Its privacy statement.' },
    agreementUrl: {
      ...webAddresses,
      description: 'Its data processing agreement (GDPR 28(3)).',
    },
    optOutUrl: {
      ...webAddresses,
      description: 'Where visitors can opt out with the provider itself.',
    },
    url: { ...webAddress, description: 'Its website.' },
  },
  required: ['name'],
  additionalProperties: false,
} as const;

export const service = {
  $id: 'service',
  type: 'object',
  description:
    'What runs or stores something for one purpose. Either a service that helder knows (`use`), or one of your own (`id`, `name`, `purpose`).',
  properties: {
    use: {
      type: 'string',
      pattern: id.pattern,
      examples: ['google-analytics'],
      description:
        'The id of a service that helder knows, a preset: `google-analytics`, `youtube`, `wordpress` and all others that its README lists.',
    },
    id: { ...id, description: 'The id to use in `data-consent`; left out: that of the preset.' },
    name: { ...text, description: 'Name that visitors read.' },
    description: {
      ...text,
      description: 'What the service does and what it receives, in a few sentences.',
    },
    purpose: { ...id, description: 'The id of the purpose that it serves.' },
    provider,
    role: {
      type: 'string',
      enum: ['processor', 'controller', 'joint-controller', 'self'],
      description:
        'The provider’s part under the GDPR: `processor` on your behalf, `controller` for itself, `joint-controller` with you, or `self` where you run the service.',
    },
    recipients: {
      type: 'array',
      items: { ...line, description: 'Name of a recipient.' },
      description: 'Others who receive data through this service.',
    },
    hosts: {
      type: 'array',
      items: host,
      description: 'Hosts that the visitor’s browser contacts.',
    },
    items: {
      type: 'array',
      items: item,
      description: 'What it stores. With a preset: items on top of those it knows.',
    },
    transfer: {
      ...text,
      description: 'The safeguard for a transfer outside the EEA (GDPR 44 to 49).',
    },
    note: {
      ...text,
      description: 'What you add about it in privacy policy and declaration. Markdown.',
    },
    retired: {
      ...date,
      description:
        'Since which day it is no longer used. Nothing of it runs or is asked any more, and what it has stored is removed where a visitor had allowed it; keep it listed, with its items, until they have expired.',
    },
    justification: {
      ...text,
      description:
        'reCAPTCHA only: why you place it under an exempt purpose. The declaration shows this to visitors.',
    },
    origin: {
      ...origin,
      description: 'Presets: load the vendor’s script from here, as with server-side tagging.',
    },
    consentTypes: {
      ...consentTypes,
      description:
        'The Google consent types that this service stands for, in place of those of its preset. A type is told as granted once every service that stands for it is.',
    },
    ...accounts,
  },
  additionalProperties: false,
} as const;
