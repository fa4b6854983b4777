import { country, email, line, telephone, text, webAddress, webAddresses } from './values.js';

/** Who answers for the data: GDPR 13(1)(a). */

export const address = {
  $id: 'address',
  type: 'object',
  description: 'A postal address.',
  properties: {
    street: { ...line, description: 'Street and number.' },
    postalCode: { ...line, description: 'Postal code.' },
    city: { ...line, description: 'Town or city.' },
    country,
  },
  required: ['street', 'postalCode', 'city', 'country'],
  additionalProperties: false,
} as const;

export const openingHours = {
  $id: 'openingHours',
  type: 'array',
  minItems: 1,
  description: 'When somebody answers, one entry for each run of days with the same hours.',
  items: {
    type: 'object',
    description: 'A run of days with the same hours.',
    properties: {
      days: {
        type: 'array',
        minItems: 1,
        description: 'Days of the week.',
        items: {
          type: 'string',
          description: 'A day of the week.',
          enum: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        },
      },
      from: {
        type: 'string',
        pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
        description: 'Opening time, `09:00`.',
      },
      to: {
        type: 'string',
        pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$',
        description: 'Closing time, `17:30`.',
      },
    },
    required: ['days', 'from', 'to'],
    additionalProperties: false,
  },
} as const;

export const contact = {
  $id: 'contact',
  type: 'object',
  description: 'One way to reach the controller.',
  properties: {
    label: { ...text, description: 'What this contact is for, such as “Privacy” or “Support”.' },
    email,
    telephone,
    url: { ...webAddresses, description: 'A contact page.' },
    address,
    openingHours,
  },
  additionalProperties: false,
} as const;

const representative = {
  $id: 'representative',
  type: 'object',
  description:
    'The representative in the European Union of a controller who is not established there (GDPR 27).',
  properties: {
    name: { ...line, description: 'Its name.' },
    address,
    email,
    telephone,
  },
  required: ['name'],
  additionalProperties: false,
} as const;

const dataProtectionOfficer = {
  $id: 'dataProtectionOfficer',
  type: 'object',
  minProperties: 1,
  description: 'How to reach the data protection officer (GDPR 13(1)(b), 37(7)).',
  properties: {
    name: { ...line, description: 'Name; need not be given.' },
    email,
    telephone,
    url: { ...webAddresses, description: 'A contact page.' },
  },
  additionalProperties: false,
} as const;

export const controller = {
  $id: 'controller',
  type: 'object',
  description: 'The controller: who decides why and how personal data is processed (GDPR 4(7)).',
  properties: {
    name: {
      ...line,
      description: 'Name by which visitors know the controller.',
    },
    legalName: { ...line, description: 'Full legal name, if it differs.' },
    email: { ...email, description: 'E-mail address for questions about privacy.' },
    telephone,
    website: { ...webAddress, description: 'Address of the site that this manifest is about.' },
    address,
    tradeRegister: {
      type: 'object',
      description: 'Entry in the trade register.',
      properties: {
        name: { ...text, description: 'Name of the register; left out: the Dutch KvK.' },
        number: { ...line, description: 'Registration number.' },
      },
      required: ['number'],
      additionalProperties: false,
    },
    contacts: {
      type: 'array',
      items: contact,
      description: 'Further contacts, each with its use.',
    },
    openingHours,
    representative,
    dataProtectionOfficer,
  },
  required: ['name', 'email'],
  additionalProperties: false,
} as const;

export const authority = {
  $id: 'authority',
  type: 'object',
  description: 'A supervisory authority that helder does not know.',
  properties: {
    name: { ...line, description: 'Name of the authority.' },
    url: { ...webAddresses, description: 'Its website.' },
    complaintUrl: { ...webAddresses, description: 'The page on which a complaint can be lodged.' },
  },
  required: ['name', 'url'],
  additionalProperties: false,
} as const;

export const supervisoryAuthority = {
  $id: 'supervisoryAuthority',
  description:
    'Where a complaint can be lodged (GDPR 77): a country, whose authority helder knows, or an authority. Left out: that of the country in the controller’s address, else the Dutch Autoriteit Persoonsgegevens.',
  oneOf: [country, authority],
} as const;
