import type { StatementWords } from '../statement-words.js';
import type { MoreParts, NoticeContext } from './context.js';
import { markdownLine } from './inline.js';
import { marketingSection } from './marketing.js';
import { changedSection, ownSection } from './own-section.js';
import { responsibilitySection } from './responsibility.js';
import type { StatementContext } from './statement-context.js';
import { processingSection } from './statement-processing.js';
import { statedSharingSection } from './stated-sharing.js';
import { versionsSection } from './versions.js';

/** Makes what only some statements have. */
export function makeMore(known: NoticeContext, words: StatementWords): MoreParts {
  const context: StatementContext = { ...known, words: { ...words, ...known.words } };
  const { footnotes = {} } = context.statement;
  return {
    sections: {
      responsibility: () => responsibilitySection(context),
      processing: () => processingSection(context),
      'direct-marketing': () => marketingSection(context),
      sharing: () => statedSharingSection(context),
      changes: () => versionsSection(context),
    },
    change: (built, entry) =>
      entry.section
        ? changedSection(entry.section, built, entry, context)
        : ownSection(entry, context),
    footnote: (id) =>
      markdownLine(
        Object.hasOwn(footnotes, id) ? footnotes[id] : undefined,
        context,
        'footnote',
      )[0],
  };
}
