import { processingGroup } from '../schema/processing.js';
import { rule } from './rule.js';

/** Headings are about the activities below them; without any they are about nothing. */
export const filledGroup = rule(processingGroup, ({ rows }, path) =>
  rows.every(({ heading }) => heading !== undefined)
    ? [{ code: 'empty-group', severity: 'error', path }]
    : [],
);
