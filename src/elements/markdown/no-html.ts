import type { Construct } from 'micromark-util-types';

/** Takes the place of the parser’s rules for HTML, of which nothing may come: `<` is a character like any other. */
const never: Construct = { tokenize: (_effects, _ok, nok) => nok };

export { never as htmlFlow, never as htmlText };

/** Nor is any HTML written: the tree is rendered by Lit. */
export const compile = undefined;
