import { fill } from '../fill.js';
import { makeFormat } from '../make-format.js';
import type { PolicyWords } from '../policy-words.js';
import type { Policy } from '../policy.js';
import { authorityCountry, readAuthority, readController } from '../resolve/parties.js';
import { field } from '../resolve/read.js';
import type { SectionId } from '../section-ids.js';
import { DUTCH_AUTHORITY } from './authority.js';
import type { NoticeContext, NoticeParts, StatedAuthority } from './context.js';
import { declarationSection } from './declaration.js';
import { entitle } from './inline.js';
import { listSections, nameOf } from './list-sections.js';
import { changesSection, edition, securitySection } from './statement-changes.js';
import { contactSection, introductionSection } from './statement-identity.js';
import { rightsSection } from './statement-rights.js';
import { sharingSection } from './statement-sharing.js';
import type { Notice, Section } from './tree.js';

/** What every manifest has something to say of. */
const PARTS: Readonly<Partial<Record<SectionId, (context: NoticeContext) => Section | undefined>>> =
  {
    introduction: introductionSection,
    sharing: sharingSection,
    rights: rightsSection,
    security: securitySection,
    cookies: declarationSection,
    contact: contactSection,
    changes: changesSection,
  };

/** The whole privacy policy, or the given sections of it; a section that has nothing to say is absent. */
export function stateAll(policy: Policy, words: PolicyWords, parts: NoticeParts = {}): Notice {
  const context = contextOf(policy, words, parts);
  const { controller, report, statement } = context;
  const title = fill(words.title, { controller: controller.name });
  const listed = listSections(statement, parts.sections, report);
  const more = parts.more?.(context);
  const build = (id: SectionId): Section | undefined =>
    more?.sections[id] ? more.sections[id]() : PARTS[id]?.(context);
  return {
    language: policy.language,
    title: entitle(statement.title, context, title),
    edition: edition(context),
    sections: unique(
      listed.flatMap((entry) => {
        const built = entry.section && build(entry.section);
        const found = more ? more.change(built, entry) : built;
        // Whoever asks for a section is told that it has nothing to say.
        if (!found && parts.sections) context.report('unknown-section', nameOf(entry));
        return found ?? [];
      }),
    ),
    footnotes: more?.footnote ?? (() => undefined),
  };
}

/** The cookie declaration alone. */
export const declare = (policy: Policy, words: PolicyWords, parts: NoticeParts = {}): Notice =>
  stateAll(policy, words, { ...parts, sections: ['cookies'] });

function contextOf(policy: Policy, words: PolicyWords, parts: NoticeParts): NoticeContext {
  const { statement = {}, fill: makeFill, report } = parts;
  const { manifest } = policy;
  const context = {
    policy,
    words,
    lang: words.lang,
    statement,
    controller: readController(field(manifest, 'controller')) ?? policy.controller,
    authority: authorityOf(manifest, parts),
    format: makeFormat(words.lang, words.cookies.durations),
    report: report ?? (() => undefined),
  };
  return { ...context, fill: makeFill?.(context) ?? ((text) => text) };
}

/** Where to complain: GDPR 77(1), as the manifest says or by country. */
function authorityOf(
  manifest: unknown,
  { authority, report }: NoticeParts,
): StatedAuthority | undefined {
  const country = authorityCountry(manifest);
  const found =
    readAuthority(field(manifest, 'supervisoryAuthority')) ??
    authority ??
    (country === 'NL' ? DUTCH_AUTHORITY : undefined);
  if (!found) report?.('unknown-authority', '/supervisoryAuthority', country);
  return found;
}

/** Ids of own sections could be those of others; the later one gives way. */
function unique(sections: readonly Section[], taken = new Set<string>()): readonly Section[] {
  return sections.map((section) => {
    let { id } = section;
    for (let i = 2; taken.has(id); i++) id = `${section.id}-${String(i)}`;
    for (const one of [id, ...section.anchors]) taken.add(one);
    return { ...section, id, sections: unique(section.sections, taken) };
  });
}
