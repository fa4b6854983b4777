import type { Statement } from '../manifest.js';
import { basics } from './basics.js';
import { directMarketing, processing } from './processing.js';
import { list, oneOf, shape, string, text } from './read.js';
import { boolean, texts } from './read-more.js';
import { sections } from './sections.js';

export type { LegalBasis, Marketing, Retention, Row } from './processing.js';
type Sharing = NonNullable<Statement['sharing']>;
type Subject = NonNullable<Sharing['recipients']>[number];
/** Somebody who receives data, or helps to process it. */
export type Party = Subject['parties'][number];
type Responsibility = NonNullable<Statement['responsibility']>;
type Change = NonNullable<Statement['changes']>[number];

const otherParty = shape<NonNullable<Responsibility['customer']>>({ name: text, text });

const readParty = shape<Party>(
  {
    name: text,
    roles: list(oneOf('supplier', 'developer', 'software', 'hosting')),
    role: oneOf('processor', 'sub-processor', 'controller', 'joint-controller'),
    country: string,
    url: string,
    agreementUrl: string,
    safeguard: oneOf(
      'adequacy-decision',
      'data-privacy-framework',
      'standard-contractual-clauses',
      'binding-corporate-rules',
      'derogation',
    ),
    safeguardUrl: string,
    note: text,
  },
  ['name'],
);

/** Reads what the privacy policy says beside the services. */
export const readStatement = shape<Statement>({
  ...basics,
  responsibility: shape<Responsibility>({
    introduction: text,
    customer: otherParty,
    joint: otherParty,
  }),
  processing,
  requirement: text,
  automatedDecisions: shape<NonNullable<Statement['automatedDecisions']>>(
    { taken: boolean, text },
    ['taken'],
  ),
  children: text,
  sensitiveData: text,
  directMarketing,
  sharing: shape<Sharing>({
    introduction: text,
    recipients: list(
      shape<Subject>({ subject: text, parties: list(readParty) }, ['subject', 'parties']),
    ),
    transfers: text,
    authorities: text,
  }),
  changes: list(
    shape<Change>({ version: string, date: string, change: text, remark: text }, [
      'version',
      'date',
      'change',
    ]),
  ),
  sections,
  footnotes: texts,
});
