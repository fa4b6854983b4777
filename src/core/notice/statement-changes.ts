import { field, string } from '../resolve/read.js';
import type { NoticeContext } from './context.js';
import { compose, markdown, paragraph } from './inline.js';
import { section } from './parts.js';
import type { Line, Section } from './tree.js';

/** Version and day of the last change. */
export function edition({ format, policy, words }: NoticeContext): Line {
  const version = string(field(policy.manifest, 'version'));
  const updated = string(field(policy.manifest, 'updated'));
  const date = updated && { text: format.date(updated), date: updated };
  const lines = [
    version ? compose(words.version, { version }) : [],
    date ? compose(words.updated, { date }) : [],
  ].filter(({ length }) => length);
  return lines.flatMap((line, i) => (i ? [{ text: ' · ' }, ...line] : line));
}

/** How the data is protected: GDPR 32. */
export function securitySection(context: NoticeContext): Section | undefined {
  const blocks = markdown(context.statement.security, context);
  const { security } = context.words.sections;
  return blocks.length ? section('security', security, () => blocks) : undefined;
}

/** That the policy changes. */
export function changesSection({ format, policy, words }: NoticeContext): Section | undefined {
  const updated = string(field(policy.manifest, 'updated'));
  if (!updated) return undefined;
  const date = { text: format.date(updated), date: updated };
  return section('changes', words.sections.changes, () => [
    paragraph(words.changes.introduction, { date }),
  ]);
}
