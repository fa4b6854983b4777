import { duration, id, text, translations } from './values.js';

/** Which data is processed, why, on which basis and for how long: GDPR 13(1)(c) and (d), 13(2)(a). */

export const period = {
  $id: 'period',
  type: 'object',
  minProperties: 1,
  description: 'A period that ends with an event, or that needs words.',
  properties: {
    for: { ...text, description: 'For whom it holds, where it is one of several: “customers”.' },
    until: {
      type: 'string',
      enum: [
        'end-of-service',
        'end-of-account',
        'end-of-order',
        'withdrawal',
        'unsubscription',
        'answered',
      ],
      description:
        'The event that ends it: end of the service or account, an order that is done, withdrawal of consent, unsubscription, or once a question is answered.',
    },
    plus: {
      ...duration,
      description: 'Time that is added after the event, or the period itself without one.',
    },
    statutory: {
      type: 'object',
      description: 'The time for which the law requires to keep the data after that.',
      properties: {
        period: { ...duration, description: 'How long the law requires.' },
        law: { ...text, description: 'Which law, with its article.' },
      },
      required: ['period', 'law'],
      additionalProperties: false,
    },
    reason: { ...text, description: 'Why that long, such as the law that requires it.' },
    text: { ...text, description: 'The period in words, in place of all the above.' },
  },
  additionalProperties: false,
} as const;

export const retention = {
  $id: 'retention',
  description:
    'How long the data is kept (GDPR 13(2)(a)): an ISO 8601 duration, a period with its event or reason, or several of those.',
  oneOf: [
    duration,
    period,
    {
      type: 'array',
      items: period,
      minItems: 1,
      description: 'Periods that differ, such as for customers and for others.',
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
    title: { ...text, description: 'Name of the activity; where the form is prose its heading.' },
    text: { ...text, description: 'What the activity is. Markdown.' },
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

const column = {
  $id: 'column',
  type: 'object',
  description: 'Your own words for a column.',
  properties: {
    label: { ...text, description: 'Its header.' },
    explanation: { ...text, description: 'What stands in it.' },
  },
  additionalProperties: false,
} as const;

export const processing = {
  $id: 'processing',
  type: 'object',
  description: 'Which personal data is processed, per group.',
  properties: {
    introduction: { ...text, description: 'What the tables say. Markdown.' },
    form: {
      type: 'string',
      enum: ['tables', 'table', 'prose'],
      description:
        '`tables`: one for each group (the default); `table`: one for all groups; `prose`: a paragraph for each activity.',
    },
    columns: {
      type: 'object',
      description: 'Your own words for the columns of the tables, in place of the built-in ones.',
      properties: {
        group: column,
        data: column,
        purpose: column,
        retention: column,
        responsible: column,
        bases: column,
        source: column,
        recipients: column,
        note: column,
      },
      additionalProperties: false,
    },
    groups: {
      type: 'array',
      items: processingGroup,
      minItems: 1,
      description: 'The groups, in order.',
    },
  },
  required: ['groups'],
  additionalProperties: false,
} as const;
