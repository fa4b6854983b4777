import { legalBasis, retention } from './processing.js';
import { duration, id, text, webAddresses } from './values.js';

/** Newsletters and other messages to people: GDPR 21(2) and (3). */

export const marketing = {
  $id: 'marketing',
  type: 'object',
  description: 'A newsletter, or another kind of message.',
  properties: {
    id: { ...id, description: 'Its fragment id in the policy; left out: its number.' },
    title: { ...text, description: 'Its name.' },
    text: { ...text, description: 'What is sent, to whom. Markdown.' },
    data: { ...text, description: 'The kinds of personal data.' },
    bases: { type: 'array', items: legalBasis, minItems: 1, description: 'The legal bases.' },
    retention,
    maximum: {
      type: 'object',
      description: 'How often at most.',
      properties: {
        times: { type: 'integer', minimum: 1, description: 'How many times.' },
        per: { ...duration, description: 'In which time, such as `P1Y`.' },
      },
      required: ['times', 'per'],
      additionalProperties: false,
    },
    optOut: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'string',
        enum: ['link', 'account', 'email', 'telephone', 'post', 'block'],
        description:
          '`link`: in every message; `account`: on the person’s account; `email`, `telephone` or `post`; `block`: by blocking the sender.',
      },
      description: 'The ways to unsubscribe, one or more.',
    },
    optOutUrl: { ...webAddresses, description: 'A page on which to unsubscribe.' },
  },
  required: ['title', 'optOut'],
  additionalProperties: false,
} as const;

export const directMarketing = {
  $id: 'directMarketing',
  type: 'array',
  minItems: 1,
  description: 'Newsletters and marketing that people receive.',
  items: marketing,
} as const;
