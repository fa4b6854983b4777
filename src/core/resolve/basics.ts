import type { Statement } from '../manifest.js';
import type { BASICS } from '../needs.js';
import { type Fields, shape, text } from './read.js';
import { rights } from './rights.js';

type Basics = Pick<Statement, (typeof BASICS)[number]>;

export const basics: Fields<Basics> = { title: text, introduction: text, rights, security: text };

/** Reads what a policy can say without the chunk `statement`. */
export const readBasics = shape<Basics>(basics);
