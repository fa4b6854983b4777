import type { Schema } from '../schema/infer.js';

/** A kind of value, and whether an empty one will do. */
function kind(noun: string, least: number | undefined): string {
  if (least) return `a non-empty ${noun}`;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function limits(least: number | undefined, most: number | undefined): string {
  return (
    (least === undefined ? '' : ` from ${least}`) + (most === undefined ? '' : ` up to ${most}`)
  );
}

function shape(schema: Schema): string {
  if ('oneOf' in schema) return schema.oneOf.map(shape).join(', or ');
  switch (schema.type) {
    case 'string':
      if (schema.enum) return `one of ${schema.enum.map((value) => `"${value}"`).join(', ')}`;
      if (schema.maxLength === undefined) return kind('string', schema.minLength);
      return `${kind('string', schema.minLength)} of at most ${schema.maxLength} characters`;
    case 'boolean':
      return schema.const === undefined ? 'true or false' : String(schema.const);
    case 'integer':
      return `a whole number${limits(schema.minimum, schema.maximum)}`;
    case 'array':
      return kind('array', schema.minItems);
    case 'object':
      return kind('object', schema.minProperties);
  }
}

/** What belongs at a place, in words; `about` is the description of the nearest part around it that has one. */
export function expectation(schema: Schema, about: string | undefined): string {
  const description = schema.description ?? about ?? '';
  // The description of a variation says what the value is for, not what it looks like.
  const shown = (schema.examples ?? []).filter((example) => !description.includes(String(example)));
  const like = shown.length
    ? `, such as ${shown.map((example) => `"${String(example)}"`).join(' or ')}`
    : '';
  return `${shape(schema)}${like}${description && `: ${description}`}`;
}
