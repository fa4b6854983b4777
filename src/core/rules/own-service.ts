import { pointer } from '../report/pointer.js';
import { service } from '../schema/service.js';
import { rule } from './rule.js';

/** A preset brings its name along; an own service must say what visitors decide about (GDPR 4(11): informed). */
export const namedService = rule(service, ({ use, name }, path) =>
  use === undefined && name === undefined
    ? [
        {
          code: 'missing-field',
          severity: 'error',
          path: pointer(path, 'name'),
          expected: service.properties.name.description,
        },
      ]
    : [],
);
