import { processingGroup } from './processing.js';
import { country, date, text, webAddress } from './values.js';

/** What the privacy policy says beside the services. Texts marked *Markdown* are CommonMark without HTML. */

const party = {
  $id: 'recipient',
  type: 'object',
  description: 'A recipient or sub-processor.',
  properties: {
    name: { type: 'string', minLength: 1, description: 'Its name.' },
    roles: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        enum: ['supplier', 'developer', 'software', 'hosting'],
        description: '`supplier`, `developer`, `software` (its programs are used) or `hosting`.',
      },
      description: 'Its part, one or more.',
    },
    country,
    url: { ...webAddress, description: 'Its privacy statement or processing agreement.' },
  },
  required: ['name', 'roles'],
  additionalProperties: false,
} as const;

export const sharing = {
  $id: 'sharing',
  type: 'object',
  description: 'With whom data is shared (GDPR 13(1)(e) and (f)).',
  properties: {
    introduction: {
      ...text,
      description: 'Why data is shared and under which agreements. Markdown.',
    },
    recipients: {
      type: 'array',
      description: 'Recipients per product or service.',
      items: {
        type: 'object',
        description: 'One product or service and those who help to deliver it.',
        properties: {
          subject: { ...text, description: 'The product or service.' },
          parties: {
            type: 'array',
            items: party,
            minItems: 1,
            description: 'Who receives data for it.',
          },
        },
        required: ['subject', 'parties'],
        additionalProperties: false,
      },
    },
    transfers: {
      ...text,
      description: 'Transfers outside the EEA and their safeguards. Markdown.',
    },
    authorities: { ...text, description: 'When authorities receive data. Markdown.' },
  },
  additionalProperties: false,
} as const;

const right = {
  ...text,
  description: 'What you add to the built-in explanation of this right. Markdown.',
};

export const rights = {
  $id: 'rights',
  type: 'object',
  description:
    'The rights of data subjects. All rights of GDPR 7(3), 15 to 18, 20 to 22 and 77 are always explained; this adds to them.',
  properties: {
    introduction: { ...text, description: 'How to use a right with you. Markdown.' },
    request: { ...text, description: 'What a request must contain. Markdown.' },
    access: right,
    rectification: right,
    erasure: right,
    restriction: right,
    portability: right,
    objection: right,
    'automated-decisions': right,
    'withdraw-consent': right,
    complaint: right,
  },
  additionalProperties: false,
} as const;

const change = {
  $id: 'change',
  type: 'object',
  description: 'One entry of the version history.',
  properties: {
    version: { type: 'string', minLength: 1, description: 'The version.' },
    date,
    change: { ...text, description: 'What changed.' },
    remark: { ...text, description: 'A remark.' },
  },
  required: ['version', 'date', 'change'],
  additionalProperties: false,
} as const;

export const statement = {
  $id: 'statement',
  type: 'object',
  description: 'What the privacy policy says beside the services.',
  properties: {
    title: { ...text, description: 'Title of the policy; left out: “Privacy policy of …”.' },
    introduction: { ...text, description: 'Who you are and what this policy is about. Markdown.' },
    processing: {
      type: 'object',
      description: 'Which personal data is processed, per group.',
      properties: {
        introduction: { ...text, description: 'What the tables say. Markdown.' },
        groups: {
          type: 'array',
          items: processingGroup,
          minItems: 1,
          description: 'The groups, in order.',
        },
      },
      required: ['groups'],
      additionalProperties: false,
    },
    sharing,
    rights,
    security: { ...text, description: 'How the data is protected. Markdown.' },
    changes: {
      type: 'array',
      items: change,
      minItems: 1,
      description: 'Version history, oldest first.',
    },
  },
  additionalProperties: false,
} as const;
