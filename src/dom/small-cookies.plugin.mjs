import { leaveOut } from '../leave-out.mjs';

/** Leaves out of js-cookie, in the drop-in files, what nobody calls here: the kernel reads the record without it. */
export const smallCookies = leaveOut('small-cookies', '/js-cookie/dist/js.cookie.mjs', [
  ['reading', / {2}read: function \(value\) \{[^]*?\n {2}\},\n/],
  ['its loop', / {2}function get\(name\) \{[^]*?\n {2}\}\n/],
  ['its name', /get: get,/],
  // An empty value that has run out does the same.
  ['removing', /remove: function[^]*?\n {6}\}(?=,\s+withAttributes)/],
  // Ours is made of letters, digits, `-` and `_`: `cookie-name.ts`.
  ['encoding of names', / {4}name = encodeURIComponent\(name\)[^]*?escape\);\n/],
  ['places without a document', / {4}if \(typeof document === 'undefined'\) \{\s+return\s+\}\n/],
  ['other settings', /,\s+withAttributes: function[^]*?(?=\n {4}\},\n {4}\{\n {6}attributes:)/],
  ['what they are made from', /,\n {4}\{\n {6}attributes: \{[^]*?\n {4}\}(?=\n {2}\)\n\})/],
]);
