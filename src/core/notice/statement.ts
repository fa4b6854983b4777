import { formatDate } from '../format-date.js';
import type { Statement } from '../manifest.js';
import { type PolicyWords, type SectionId, SECTIONS } from '../policy-words.js';
import type { Policy } from '../policy.js';
import { readAuthority, readController } from '../resolve/parties.js';
import { field, string } from '../resolve/read.js';
import { DUTCH_AUTHORITY } from './authority.js';
import { fill } from '../fill.js';
import { compose, markdown, say } from './inline.js';
import type { NoticeContext } from './context.js';
import { declare } from './declaration.js';
import { contactSection, introductionSection } from './statement-identity.js';
import { processingSection } from './statement-processing.js';
import { rightsSection } from './statement-rights.js';
import { sharingSection } from './statement-sharing.js';
import type { Cell, Line, Notice, Section } from './tree.js';

const PARTS: Readonly<Record<SectionId, (context: NoticeContext) => Section | undefined>> = {
  introduction: introductionSection,
  processing: processingSection,
  sharing: sharingSection,
  rights: rightsSection,
  security: securitySection,
  cookies: ({ policy, words }) => declare(policy, words),
  contact: contactSection,
  changes: changesSection,
};

/** The whole privacy policy, or the given sections of it; a section that has nothing to say is absent. */
export function stateAll(
  policy: Policy,
  words: PolicyWords,
  {
    statement = {},
    sections = SECTIONS,
  }: { statement?: Statement | undefined; sections?: readonly SectionId[] | undefined } = {},
): Notice {
  const { manifest } = policy;
  const controller = readController(field(manifest, 'controller')) ?? policy.controller;
  const authority = readAuthority(field(manifest, 'supervisoryAuthority')) ?? DUTCH_AUTHORITY;
  const context: NoticeContext = { policy, words, statement, controller, authority };
  const title = fill(words.title, { controller: controller.name });
  return {
    title: say(statement.title ?? title, words.lang),
    edition: edition(manifest, words),
    sections: sections.flatMap((id) => PARTS[id](context) ?? []),
  };
}

function edition(manifest: unknown, words: PolicyWords): Line {
  const version = string(field(manifest, 'version'));
  const updated = string(field(manifest, 'updated'));
  return [
    version ? compose(words.version, { version: { text: version } }) : [],
    updated
      ? compose(words.updated, { date: { text: formatDate(updated, words.lang), date: updated } })
      : [],
  ].flatMap((line, i) => (i && version && line.length ? [{ text: ' · ' }, ...line] : line));
}

/** How the data is protected: GDPR 32. */
function securitySection({ words, statement }: NoticeContext): Section | undefined {
  const blocks = markdown(statement.security, words.lang);
  return blocks.length
    ? { id: 'security', title: { text: words.sections.security }, blocks, sections: [] }
    : undefined;
}

/** The version history, newest first. */
function changesSection({ words, statement }: NoticeContext): Section | undefined {
  const { changes: labels, lang } = words;
  const changes = [...(statement.changes ?? [])].reverse();
  if (!changes.length) return undefined;
  const remarked = changes.some(({ remark }) => remark !== undefined);
  const rows = changes.map(({ version, date, change, remark }): readonly Cell[] => [
    [[{ text: version }]],
    [[{ text: formatDate(date, lang), date }]],
    [[say(change, lang)]],
    ...(remarked ? [remark === undefined ? [] : [[say(remark, lang)]]] : []),
  ]);
  const columns = [
    labels.version,
    labels.date,
    labels.change,
    ...(remarked ? [labels.remark] : []),
  ];
  return {
    id: 'changes',
    title: { text: words.sections.changes },
    blocks: [{ type: 'table', caption: { text: labels.caption }, columns, groups: [{ rows }] }],
    sections: [],
  };
}
