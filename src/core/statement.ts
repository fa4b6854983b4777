/** The chunk `statement`: what only some statements have, so most of what a full one says of personal data. */
export { makeFootnotes } from './markup/footnotes.js';
export { makeMore } from './notice/more.js';
export { readStatement } from './resolve/statement.js';
