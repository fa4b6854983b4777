import { duration, text } from './values.js';

/** The rights of data subjects: GDPR 12 to 22. */

export const answerTime = {
  ...duration,
  $id: 'answerTime',
  description: 'Within what time you answer; left out: a month, which is the longest allowed.',
} as const;

const right = {
  ...text,
  description: 'What you add to the built-in explanation of this right. Markdown.',
};

const explanation = {
  $id: 'explanation',
  type: 'object',
  description: 'Your own words for a right, in place of the built-in ones.',
  properties: {
    title: { ...text, description: 'Its title.' },
    text: { ...text, description: 'What it means. Markdown.' },
  },
  additionalProperties: false,
} as const;

export const rights = {
  $id: 'rights',
  type: 'object',
  description:
    'The rights of data subjects. All rights of GDPR 7(3), 15 to 22 and 77 are always explained; this adds to them.',
  properties: {
    introduction: { ...text, description: 'How to use a right with you. Markdown.' },
    request: { ...text, description: 'What a request must contain. Markdown.' },
    answerTime,
    access: right,
    rectification: right,
    erasure: right,
    restriction: right,
    notification: right,
    portability: right,
    objection: right,
    'automated-decisions': right,
    'withdraw-consent': right,
    complaint: right,
    explanations: {
      type: 'object',
      description: 'Your own explanations of rights.',
      properties: {
        access: explanation,
        rectification: explanation,
        erasure: explanation,
        restriction: explanation,
        notification: explanation,
        portability: explanation,
        objection: explanation,
        'automated-decisions': explanation,
        'withdraw-consent': explanation,
        complaint: explanation,
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const;
