import type { Statement } from '../manifest.js';
import { shape, string, text } from './read.js';

type Rights = NonNullable<Statement['rights']>;
type Explanations = NonNullable<Rights['explanations']>;

const explanation = shape<NonNullable<Explanations['access']>>({ title: text, text });

export const rights = shape<Rights>({
  introduction: text,
  request: text,
  answerTime: string,
  access: text,
  rectification: text,
  erasure: text,
  restriction: text,
  notification: text,
  portability: text,
  objection: text,
  'automated-decisions': text,
  'withdraw-consent': text,
  complaint: text,
  explanations: shape<Explanations>({
    access: explanation,
    rectification: explanation,
    erasure: explanation,
    restriction: explanation,
    notification: explanation,
    portability: explanation,
    objection: explanation,
    'automated-decisions': explanation,
    'withdraw-consent': explanation,
    complaint: explanation,
  }),
});
