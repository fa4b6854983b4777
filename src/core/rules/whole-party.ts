import { recipient } from '../schema/statement.js';
import { rule } from './rule.js';

/** GDPR 13(1)(e): a name alone does not say in what capacity somebody receives data. */
export const wholeParty = rule(recipient, ({ role, roles }, path) =>
  role === undefined && roles === undefined ? [{ code: 'bad-party', severity: 'error', path }] : [],
);
