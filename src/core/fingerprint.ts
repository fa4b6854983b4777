import { version } from 'helder:version';
import { hash } from './digest.js';

/** Everything that a notice is made from. */
export interface NoticeInput {
  /** Which element shows it. */
  readonly tag: 'privacy-policy' | 'cookie-declaration';
  readonly language: string;
  /** Ids of the sections that were asked for; undefined for everything. */
  readonly sections: readonly string[] | undefined;
  /** Level of the title, shown or not. */
  readonly level: number;
  /** As they were parsed. */
  readonly manifest: unknown;
  readonly statement: unknown;
}

/**
 * A short name for what a notice was made from. Of what goes in, not of what comes out: whether a notice that was rendered
 * beforehand is the right one can be told without the texts, and without all that makes a notice.
 */
export function fingerprint(input: NoticeInput): string {
  const { tag, language, sections, level, manifest, statement } = input;
  const text = JSON.stringify([version, tag, language, sections, level, manifest, statement]);
  // Two hashes that begin differently: one of 32 bits alone would be the same for two of 65,000 versions.
  return [text, ` ${text}`].map((one) => hash(one).toString(36)).join('-');
}
