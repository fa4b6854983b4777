import { country } from '../schema/values.js';
import { rule } from './rule.js';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Two capitals are not a country yet; what is none would be read as its code. `ZZ` is “unknown region” (CLDR). */
export const knownCountry = rule(country, (code, path) =>
  code !== 'ZZ' && names.of(code)
    ? []
    : [
        {
          code: 'wrong-value',
          severity: 'error',
          path,
          expected: country.description,
          found: code,
        },
      ],
);
