import type { Retention, Row } from '../resolve/statement.js';
import type { StatementContext } from './statement-context.js';
import { compose, state } from './inline.js';
import type { Cell, Line } from './tree.js';

/** A period in words, as it stands inside a sentence. */
export interface SaidPeriod {
  /** `duration`: “7 years”, or what begins so; `until`: “until your account is closed”. */
  readonly kind: 'duration' | 'until';
  readonly line: Line;
  /** For whom it holds, where it is one of several. */
  readonly who: Line;
  readonly reason: Line;
}

/** However it is written, a list of periods. */
export function periodsOf(retention: Row['retention']): readonly Retention[] {
  if (retention === undefined) return [];
  if (typeof retention === 'string') return [{ plus: retention }];
  return 'map' in retention ? retention : [retention];
}

/** A period in words: GDPR 13(2)(a). */
export function sayPeriod(period: Retention, context: StatementContext): SaidPeriod {
  const { until, text, reason, for: who } = period;
  return {
    kind: (text ?? until) ? 'until' : 'duration',
    line: text === undefined ? composePeriod(period, context) : state(text, context),
    who: state(who, context),
    reason: state(reason, context),
  };
}

function composePeriod({ until, plus, statutory }: Retention, context: StatementContext): Line {
  const {
    format,
    words: { processing },
  } = context;
  const duration = plus === undefined ? '' : format.duration(plus);
  const period = until
    ? compose(plus ? processing.after[until] : processing.until[until], { duration })
    : compose('{duration}', { duration });
  if (!statutory) return period;
  return compose(period.length ? processing.statutory : processing.statutoryAlone, {
    period,
    duration: format.duration(statutory.period),
    law: state(statutory.law, context),
  });
}

/** All periods as lines of a cell, each with its reason after it. */
export function retentionLines(retention: Row['retention'], context: StatementContext): Cell {
  return periodsOf(retention).flatMap((period) => {
    const { line, who, reason } = sayPeriod(period, context);
    const said =
      who.length && line.length
        ? compose(context.words.processing.forWhom, { who, period: line })
        : line;
    return [said, reason].filter(({ length }) => length);
  });
}
