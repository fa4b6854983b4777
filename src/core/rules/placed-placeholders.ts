import { text } from '../schema/values.js';
import { eachText } from './each-text.js';
import { rule } from './rule.js';

/** A placeholder of the statement, or the mark of a footnote. */
const REFERENCE =
  /\{\s*((controller|representative|officer|authority|contact|service|section|count|cookies)\.[\w.-]+|updated|validity|version)\s*\}|\[\^[a-z][a-z0-9-]*\]/;
/** Where they are filled. */
const FILLED = /^\/statement\/|^\/services\/\d+\/note(\/|$)/;

/** Elsewhere they would be read as they stand. */
export const placedPlaceholders = rule(text, (said, path) =>
  FILLED.test(path)
    ? []
    : eachText(said, path).flatMap(([place, words]) => {
        const [found] = REFERENCE.exec(words) ?? [];
        return found
          ? [{ code: 'misplaced-placeholder', severity: 'warning', path: place, found } as const]
          : [];
      }),
);
