import { duration, text } from './values.js';

/** Conditions of the exemption for limited analytics: Tw 11.7a(3)(b), AP and CNIL guidance; all must hold. */
const conditions = {
  type: 'object',
  description:
    'What must hold before analytics may run without consent; each condition must be stated as true.',
  properties: {
    ownAccountOnly: {
      type: 'boolean',
      const: true,
      description: 'The figures are used for this controller alone.',
    },
    neverShared: {
      type: 'boolean',
      const: true,
      description: 'Nothing is shared with others or combined with their data.',
    },
    singleSite: {
      type: 'boolean',
      const: true,
      description: 'Visitors are not followed from one site to another.',
    },
    addressMasked: {
      type: 'boolean',
      const: true,
      description: 'IP addresses are masked before they are stored.',
    },
    processorAgreement: {
      type: 'boolean',
      const: true,
      description: 'A processing agreement (GDPR 28) is in force, or no processor is involved.',
    },
    optOut: { ...text, description: 'How a visitor can object to the measuring.' },
    identifierLifetime: {
      ...duration,
      description: 'How long a visitor identifier lives; at most P13M.',
    },
    dataRetention: {
      ...duration,
      description: 'How long the measured data is kept; at most P25M.',
    },
  },
  required: [
    'ownAccountOnly',
    'neverShared',
    'singleSite',
    'addressMasked',
    'processorAgreement',
    'optOut',
    'identifierLifetime',
    'dataRetention',
  ],
  additionalProperties: false,
} as const;

export const exemption = {
  $id: 'exemption',
  type: 'object',
  description:
    'Why no consent is needed (Tw 11.7a(3), ePrivacy 5(3)). Without a valid exemption a purpose needs consent.',
  properties: {
    ground: {
      type: 'string',
      enum: ['transmission', 'requested-service', 'limited-analytics'],
      description:
        '`transmission`: only to carry the communication. `requested-service`: strictly necessary for what the visitor asked for. `limited-analytics`: measuring with little or no impact, under all `conditions`.',
    },
    reason: { ...text, description: 'The reason in plain words; visitors read it.' },
    conditions,
  },
  required: ['ground', 'reason'],
  additionalProperties: false,
} as const;

export const purpose = {
  $id: 'purpose',
  type: 'object',
  description: 'Why something is stored on or read from the visitor’s device.',
  properties: {
    name: { ...text, description: 'Name of the purpose. Built-in purposes have one already.' },
    description: {
      ...text,
      description: 'What happens for this purpose, in one or two sentences.',
    },
    exempt: exemption,
  },
  additionalProperties: false,
} as const;
