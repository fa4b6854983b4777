import type { Finding } from '../finding.js';
import type { Infer, Schema } from '../schema/infer.js';

type Judge<V> = (value: V, path: string, languages: readonly string[]) => readonly Finding[];

/** What a part of the manifest must be beside its shape. */
export interface Rule {
  /** `$id` of the part in the schema. */
  readonly part: string;
  /** Judges a part whose shape is right; `languages` are those that the manifest lists. */
  readonly judge: Judge<unknown>;
}

/** A rule for the part that a schema describes. */
export function rule<S extends Schema & { readonly $id: string }>(
  schema: S,
  judge: Judge<Infer<S>>,
): Rule {
  // Only values that this very schema accepts come here.
  return {
    part: schema.$id,
    judge: (value, path, languages) => judge(value as Infer<S>, path, languages),
  };
}
