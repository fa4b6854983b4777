import { directMarketing } from './marketing.js';
import { processing } from './processing.js';
import { rights } from './rights.js';
import { sections } from './sections.js';
import { country, date, id, line, text, webAddress } from './values.js';

/** What the privacy policy says beside the services. Texts marked *Markdown* are CommonMark without HTML. */

export const recipient = {
  $id: 'recipient',
  type: 'object',
  description: 'A recipient or sub-processor.',
  properties: {
    name: { ...text, description: 'Its name, or in words what it is.' },
    roles: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        enum: ['supplier', 'developer', 'software', 'hosting'],
        description: '`supplier`, `developer`, `software` (its programs are used) or `hosting`.',
      },
      description: 'Its part in the product, one or more. Give this, `role` or both.',
    },
    role: {
      type: 'string',
      enum: ['processor', 'sub-processor', 'controller', 'joint-controller'],
      description:
        'Its part under the GDPR: `processor` on your behalf, `sub-processor` of a processor, `controller` for itself or `joint-controller` with you.',
    },
    country,
    url: { ...webAddress, description: 'Its website or privacy statement.' },
    agreementUrl: { ...webAddress, description: 'The processing agreement (GDPR 28(3)).' },
    safeguard: {
      type: 'string',
      enum: [
        'adequacy-decision',
        'data-privacy-framework',
        'standard-contractual-clauses',
        'binding-corporate-rules',
        'derogation',
      ],
      description:
        'What protects data that goes to it outside the EEA (GDPR 13(1)(f)): an adequacy decision (45), the EU-US Data Privacy Framework (45), standard contractual clauses (46(2)(c)), binding corporate rules (47) or a derogation (49).',
    },
    safeguardUrl: { ...webAddress, description: 'Where that safeguard can be read.' },
    note: { ...text, description: 'A remark.' },
  },
  required: ['name'],
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
            items: recipient,
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

const change = {
  $id: 'change',
  type: 'object',
  description: 'One entry of the version history.',
  properties: {
    version: { ...line, description: 'The version.' },
    date,
    change: { ...text, description: 'What changed.' },
    remark: { ...text, description: 'A remark.' },
  },
  required: ['version', 'date', 'change'],
  additionalProperties: false,
} as const;

export const automatedDecisions = {
  $id: 'automatedDecisions',
  type: 'object',
  description: 'Decisions by a computer alone that affect people greatly (GDPR 13(2)(f), 22).',
  properties: {
    taken: { type: 'boolean', description: 'Whether such decisions are taken.' },
    text: {
      ...text,
      description: 'How they come about and what they mean for people; or a remark. Markdown.',
    },
  },
  required: ['taken'],
  additionalProperties: false,
} as const;

const otherParty = {
  $id: 'otherParty',
  type: 'object',
  description: 'Your own words for it, in place of the built-in ones.',
  properties: {
    name: { ...text, description: 'What it is called where a row names it.' },
    text: { ...text, description: 'What that means for people. Markdown.' },
  },
  additionalProperties: false,
} as const;

export const statement = {
  $id: 'statement',
  type: 'object',
  description: 'What the privacy policy says beside the services.',
  properties: {
    $schema: {
      type: 'string',
      description:
        'In a file of its own: the address of this schema with `#/$defs/statement` after it, so that an editor can help.',
    },
    title: { ...text, description: 'Title of the policy; left out: “Privacy policy of …”.' },
    introduction: { ...text, description: 'Who you are and what this policy is about. Markdown.' },
    responsibility: {
      type: 'object',
      description: 'Who is responsible, where that is not always the controller.',
      properties: {
        introduction: { ...text, description: 'What stands before the rest. Markdown.' },
        customer: { ...otherParty, description: 'The customer as controller.' },
        joint: { ...otherParty, description: 'You and the customer together (GDPR 26).' },
      },
      additionalProperties: false,
    },
    processing,
    requirement: {
      ...text,
      description:
        'Which data people must give, by law or for a contract, and what follows if they do not (GDPR 13(2)(e)); left out: made from the legal bases. Markdown.',
    },
    automatedDecisions,
    children: { ...text, description: 'About data of children (GDPR 8). Markdown.' },
    sensitiveData: {
      ...text,
      description: 'About special categories of data (GDPR 9) and the like. Markdown.',
    },
    directMarketing,
    sharing,
    rights,
    security: { ...text, description: 'How the data is protected. Markdown.' },
    changes: {
      type: 'array',
      items: change,
      minItems: 1,
      description: 'Version history, oldest first.',
    },
    sections,
    footnotes: {
      type: 'object',
      description: 'Footnotes by id; `[^id]` in a text refers to one.',
      propertyNames: id,
      additionalProperties: { ...text, description: 'What it says: one paragraph of Markdown.' },
    },
  },
  additionalProperties: false,
} as const;
