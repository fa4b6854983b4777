import { pointer } from '../report/pointer.js';
import { automatedDecisions } from '../schema/statement.js';
import { rule } from './rule.js';

/** GDPR 13(2)(f): who lets a computer decide must say how, and what it means for people. */
export const explainedDecisions = rule(automatedDecisions, ({ taken, text }, path) =>
  taken && text === undefined
    ? [
        {
          code: 'missing-field',
          severity: 'error',
          path: pointer(path, 'text'),
          expected: automatedDecisions.properties.text.description,
        },
      ]
    : [],
);
