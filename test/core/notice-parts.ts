import assert from 'node:assert/strict';
import { makeFill } from '../../dist/esm/core/filled.js';
import { needsOf } from '../../dist/esm/core/needs.js';
import type { NoticeParts } from '../../dist/esm/core/notice/context.js';
import { stateAll } from '../../dist/esm/core/notice/statement.js';
import type { Block, Inline, Notice, Section, Table } from '../../dist/esm/core/notice/tree.js';
import type { PolicyWords } from '../../dist/esm/core/policy-words.js';
import { readBasics } from '../../dist/esm/core/resolve/basics.js';
import { makeMore, readStatement } from '../../dist/esm/core/statement.js';
import type { StatementWords } from '../../dist/esm/core/statement-words.js';
import en from '../../dist/esm/locales/policy-en.js';
import nl from '../../dist/esm/locales/policy-nl.js';
import statementEn from '../../dist/esm/locales/statement-en.js';
import statementNl from '../../dist/esm/locales/statement-nl.js';
import { policyOf } from './policy-fixture.js';

export const words: Readonly<Record<'nl' | 'en', PolicyWords>> = { nl, en };
export const statementWords: Readonly<Record<'nl' | 'en', StatementWords>> = {
  nl: statementNl,
  en: statementEn,
};

/** The smallest manifest, with a statement. */
export const stating = (statement: unknown, more: object = {}): object => ({
  controller: { name: 'Spoordijk ICT', email: 'info@spoordijk.example' },
  services: [],
  ...more,
  statement,
});

/** The notice of a manifest, with the parts that it needs, as the elements get them. */
export function noticeOf(
  source: unknown,
  language: 'nl' | 'en' = 'nl',
  parts: Pick<NoticeParts, 'sections' | 'authority' | 'report'> = {},
): Notice {
  const policy = policyOf(source, language);
  const written = (source as { statement?: unknown } | null | undefined)?.statement;
  const needs = needsOf({ manifest: source, statement: written }, language);
  const isMore = needs.includes('statement');
  return stateAll(policy, words[language], {
    ...parts,
    statement: (isMore ? readStatement : readBasics)(written),
    fill: needs.includes('filled') ? makeFill : undefined,
    more: isMore ? (context) => makeMore(context, statementWords[language]) : undefined,
  });
}

/** What a notice finds while it is worked out, as codes with what stood there. */
export function findingsOf(
  source: unknown,
  sections?: readonly string[],
): readonly (readonly [code: string, path: string, found: string | undefined])[] {
  const found: [string, string, string | undefined][] = [];
  const notice = noticeOf(source, 'nl', {
    sections,
    report: (code, path, what) => found.push([code, path, what]),
  });
  runs(notice);
  return found;
}

/** Every run of text of a notice, in order. */
export function runs(value: unknown): readonly Inline[] {
  if (typeof value === 'function') return value.length ? [] : runs((value as () => unknown)());
  if (Array.isArray(value)) return value.flatMap(runs);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value && typeof value.text === 'string') return [value as Inline];
  return Object.values(value).flatMap(runs);
}

export const textOf = (value: unknown): string =>
  runs(value)
    .map(({ text }) => text)
    .join('');

export function all(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...all(section.sections)]);
}

export function find({ sections }: Pick<Notice, 'sections'>, id: string): Section {
  const found = all(sections).find((section) => section.id === id);
  assert.ok(
    found,
    `${id} is not among ${all(sections)
      .map((section) => section.id)
      .join(' ')}`,
  );
  return found;
}

/** The text of each block of a section. */
export const textsOf = ({ blocks }: Section): readonly string[] => blocks().map(textOf);

export function blockOf<T extends Block['type']>(
  { blocks }: Section,
  type: T,
): Block & { readonly type: T } {
  const found = blocks().find(
    (block): block is Block & { readonly type: T } => block.type === type,
  );
  assert.ok(found, type);
  return found;
}

export const tableOf = (section: Section): Table => blockOf(section, 'table');
