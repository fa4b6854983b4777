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
import { positive } from './read-more.js';

/** Which data is processed, why, on which basis and for how long. */
export type Processing = NonNullable<Statement['processing']>;
export type Group = Processing['groups'][number];
/** A row of a processing table: an activity, or a text across the table. */
export type Row = Group['rows'][number];
/** How long data is kept, where a duration alone does not say it. */
export type Retention = Exclude<NonNullable<Row['retention']>, string | readonly unknown[]>;
/** A legal basis of GDPR 6(1), explained. */
export type LegalBasis = NonNullable<Row['bases']>[number];
/** A newsletter, or another kind of message that people receive. */
export type Marketing = NonNullable<Statement['directMarketing']>[number];
type Columns = NonNullable<Processing['columns']>;
type Column = NonNullable<Columns['data']>;

const period = shape<Retention>({
  for: text,
  until: oneOf(
    'end-of-service',
    'end-of-account',
    'end-of-order',
    'withdrawal',
    'unsubscription',
    'answered',
  ),
  plus: string,
  statutory: shape<NonNullable<Retention['statutory']>>({ period: string, law: text }, [
    'period',
    'law',
  ]),
  reason: text,
  text,
});

const retention: Reader<NonNullable<Row['retention']>> = either(
  either(string, list(period)),
  period,
);

const bases = list(
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
);

const rowFields: Fields<Row> = {
  heading: text,
  title: text,
  text,
  data: text,
  purpose: text,
  retention,
  responsible: either(oneOf('controller', 'customer', 'joint'), translations),
  bases,
  source: text,
  recipients: text,
  note: text,
};

const readRow: Reader<Row> = (value) => {
  const row = shape<Row>(rowFields)(value);
  return (row?.heading ?? row?.data) ? row : undefined;
};

const column = shape<Column>({ label: text, explanation: text });

export const processing = shape<Processing>(
  {
    introduction: text,
    form: oneOf('tables', 'table', 'prose'),
    columns: shape<Columns>({
      group: column,
      data: column,
      purpose: column,
      retention: column,
      responsible: column,
      bases: column,
      source: column,
      recipients: column,
      note: column,
    }),
    groups: list(
      shape<Group>({ id: string, title: text, introduction: text, rows: list(readRow) }, [
        'title',
        'rows',
      ]),
    ),
  },
  ['groups'],
);

export const directMarketing = list(
  shape<Marketing>(
    {
      id: string,
      title: text,
      text,
      data: text,
      bases,
      retention,
      maximum: shape<NonNullable<Marketing['maximum']>>({ times: positive, per: string }, [
        'times',
        'per',
      ]),
      optOut: list(oneOf('link', 'account', 'email', 'telephone', 'post', 'block')),
      optOutUrl: text,
    },
    ['title', 'optOut'],
  ),
);
