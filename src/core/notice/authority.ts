import type { SupervisoryAuthority } from '../manifest.js';
import { authorityCountry, readAuthority } from '../resolve/parties.js';
import { field } from '../resolve/read.js';

/** Where to lodge a complaint unless the manifest says otherwise: GDPR 77(1), UAVG 6. */
export const DUTCH_AUTHORITY: SupervisoryAuthority = {
  name: 'Autoriteit Persoonsgegevens',
  // English first: it is what those who read neither Dutch nor English get.
  url: {
    en: 'https://autoriteitpersoonsgegevens.nl/en',
    nl: 'https://autoriteitpersoonsgegevens.nl/',
  },
  complaintUrl: {
    en: 'https://autoriteitpersoonsgegevens.nl/en/submitting-a-tip-off-or-a-complaint-to-the-dutch-dpa',
    nl: 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
  },
};

/** The country of an authority that only the chunk `authorities` may know. */
export function foreignAuthority(manifest: unknown): string | undefined {
  const country = authorityCountry(manifest);
  const isKnown = country === 'NL' || readAuthority(field(manifest, 'supervisoryAuthority'));
  return isKnown ? undefined : country;
}
