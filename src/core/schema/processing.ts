import { duration, id, text, translations } from './values.js';

/** Which data is processed, why, on which basis and for how long: GDPR 13(1)(c) and (d), 13(2)(a). */

const retention = {
  $id: 'retention',
  description:
    'How long the data is kept (GDPR 13(2)(a)): an ISO 8601 duration, or a period with its event or reason.',
  oneOf: [
    duration,
    {
      type: 'object',
      minProperties: 1,
      description: 'A period that ends with an event, or that needs words.',
      properties: {
        until: {
          type: 'string',
          enum: ['end-of-service', 'end-of-account', 'withdrawal', 'answered'],
          description:
            'The event that ends it: end of the service or account, withdrawal of consent, or once a question is answered.',
        },
        plus: {
          ...duration,
          description: 'Time that is added after the event, or the period itself without one.',
        },
        reason: { ...text, description: 'Why that long, such as the law that requires it.' },
        text: { ...text, description: 'The period in words, in place of all the above.' },
      },
      additionalProperties: false,
    },
  ],
} as const;

const responsible = {
  $id: 'responsible',
  description: 'Who answers for the data: one of the three, or words.',
  oneOf: [
    {
      type: 'string',
      enum: ['controller', 'customer', 'joint'],
      description:
        '`controller`: you; `customer`: the customer whose data it is; `joint`: both, together.',
    },
    translations,
  ],
} as const;

export const legalBasis = {
  $id: 'legalBasis',
  type: 'object',
  description: 'A legal basis of GDPR 6(1).',
  properties: {
    basis: {
      type: 'string',
      enum: [
        'consent',
        'contract',
        'legal-obligation',
        'vital-interests',
        'public-task',
        'legitimate-interests',
      ],
      description: 'GDPR 6(1)(a) to (f), in this order.',
    },
    explanation: {
      ...text,
      description:
        'Which contract, which law, or which legitimate interest (GDPR 13(1)(d) requires the last).',
    },
  },
  required: ['basis'],
  additionalProperties: false,
} as const;

/** Either an activity (`data` and the rest) or a text across the table (`heading`). */
export const processingRow = {
  $id: 'processingRow',
  type: 'object',
  description:
    'An activity: `data`, `retention`, `responsible` and `bases`. Or a text across the whole table: `heading` alone, which says what the rows after it are about.',
  properties: {
    heading: { ...text, description: 'A text across the table, for the rows that follow it.' },
    data: { ...text, description: 'The kinds of personal data.' },
    purpose: { ...text, description: 'What the data is used for.' },
    retention,
    responsible,
    bases: {
      type: 'array',
      items: legalBasis,
      minItems: 1,
      description: 'The legal bases, one or more.',
    },
    source: {
      ...text,
      description: 'Where the data comes from, if not from the person (GDPR 14).',
    },
    recipients: { ...text, description: 'Who receives it, if that differs from the rest.' },
    note: { ...text, description: 'A remark.' },
  },
  additionalProperties: false,
} as const;

export const processingGroup = {
  $id: 'processingGroup',
  type: 'object',
  description: 'Processing that belongs together, such as everything about one product.',
  properties: {
    id: { ...id, description: 'Its fragment id in the policy; left out: made from its place.' },
    title: { ...text, description: 'Its title.' },
    introduction: { ...text, description: 'What it is about. Markdown.' },
    rows: {
      type: 'array',
      items: processingRow,
      minItems: 1,
      description: 'Activities, and texts across the table.',
    },
  },
  required: ['title', 'rows'],
  additionalProperties: false,
} as const;
