import type { Statement } from '../manifest.js';
import {
  either,
  type Fields,
  list,
  oneOf,
  type Reader,
  shape,
  string,
  text,
  translations,
} from './read.js';

type Processing = NonNullable<Statement['processing']>;
type Group = Processing['groups'][number];
/** A row of a processing table: an activity, or a text across the table. */
export type Row = Group['rows'][number];
/** How long data is kept, where a duration alone does not say it. */
export type Retention = Exclude<NonNullable<Row['retention']>, string>;
/** A legal basis of GDPR 6(1), explained. */
export type LegalBasis = NonNullable<Row['bases']>[number];
type Sharing = NonNullable<Statement['sharing']>;
type Subject = NonNullable<Sharing['recipients']>[number];
type Party = Subject['parties'][number];
type Rights = NonNullable<Statement['rights']>;
type Change = NonNullable<Statement['changes']>[number];

const rowFields: Fields<Row> = {
  heading: text,
  data: text,
  purpose: text,
  retention: either(
    string,
    shape<Retention>({
      until: oneOf('end-of-service', 'end-of-account', 'withdrawal', 'answered'),
      plus: string,
      reason: text,
      text,
    }),
  ),
  responsible: either(oneOf('controller', 'customer', 'joint'), translations),
  bases: list(
    shape<LegalBasis>(
      {
        basis: oneOf(
          'consent',
          'contract',
          'legal-obligation',
          'vital-interests',
          'public-task',
          'legitimate-interests',
        ),
        explanation: text,
      },
      ['basis'],
    ),
  ),
  source: text,
  recipients: text,
  note: text,
};

const readRow: Reader<Row> = (value) => {
  const row = shape<Row>(rowFields)(value);
  return (row?.heading ?? row?.data) ? row : undefined;
};

const readParty = shape<Party>(
  {
    name: string,
    roles: list(oneOf('supplier', 'developer', 'software', 'hosting')),
    country: string,
    url: string,
  },
  ['name', 'roles'],
);

/** Reads what the privacy policy says beside the services. */
export const readStatement = shape<Statement>({
  title: text,
  introduction: text,
  processing: shape<Processing>(
    {
      introduction: text,
      groups: list(
        shape<Group>({ id: string, title: text, introduction: text, rows: list(readRow) }, [
          'title',
          'rows',
        ]),
      ),
    },
    ['groups'],
  ),
  sharing: shape<Sharing>({
    introduction: text,
    recipients: list(
      shape<Subject>({ subject: text, parties: list(readParty) }, ['subject', 'parties']),
    ),
    transfers: text,
    authorities: text,
  }),
  rights: shape<Rights>({
    introduction: text,
    request: text,
    access: text,
    rectification: text,
    erasure: text,
    restriction: text,
    portability: text,
    objection: text,
    'automated-decisions': text,
    'withdraw-consent': text,
    complaint: text,
  }),
  security: text,
  changes: list(
    shape<Change>({ version: string, date: string, change: text, remark: text }, [
      'version',
      'date',
      'change',
    ]),
  ),
});
