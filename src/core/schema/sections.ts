import { SECTIONS } from '../section-ids.js';
import { id, text } from './values.js';

/** Order, titles and additions of the sections, and sections of the owner’s own. */

const ownSubsection = {
  $id: 'ownSubsection',
  type: 'object',
  description: 'A part of an own section.',
  properties: {
    id: { ...id, description: 'Its fragment id, after that of the section; left out: its number.' },
    title: { ...text, description: 'Its title.' },
    text: { ...text, description: 'What it says. Markdown.' },
  },
  required: ['title', 'text'],
  additionalProperties: false,
} as const;

const sectionName = {
  type: 'string',
  enum: SECTIONS,
  description: 'A built-in section.',
} as const;

export const sectionEntry = {
  $id: 'sectionEntry',
  type: 'object',
  description:
    'A built-in section (`section`) with what you change about it, or one of your own (`id`, `title` and `text` or `sections`).',
  properties: {
    section: { ...sectionName, description: 'The built-in section that is meant.' },
    id: { ...id, description: 'Fragment id of an own section.' },
    title: { ...text, description: 'Its title; of a built-in section: in place of the usual one.' },
    introduction: { ...text, description: 'What stands before the rest. Markdown.' },
    text: {
      ...text,
      description: 'What an own section says; of a built-in one: what follows it. Markdown.',
    },
    sections: { type: 'array', items: ownSubsection, description: 'Parts of it.' },
  },
  additionalProperties: false,
} as const;

export const sections = {
  $id: 'sections',
  type: 'array',
  minItems: 1,
  description:
    'The sections of the policy in their order; one that is not listed is left out. Left out altogether: all, in the usual order.',
  items: { oneOf: [sectionName, sectionEntry], description: 'A section.' },
} as const;
