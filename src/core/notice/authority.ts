import type { SupervisoryAuthority } from '../manifest.js';

/** Where to lodge a complaint unless the manifest says otherwise: GDPR 77(1), UAVG 6. */
export const DUTCH_AUTHORITY: SupervisoryAuthority = {
  name: 'Autoriteit Persoonsgegevens',
  url: {
    nl: 'https://autoriteitpersoonsgegevens.nl/',
    en: 'https://autoriteitpersoonsgegevens.nl/en',
  },
  complaintUrl: {
    nl: 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
    en: 'https://autoriteitpersoonsgegevens.nl/en/submitting-a-tip-off-or-a-complaint-to-the-dutch-dpa',
  },
};
