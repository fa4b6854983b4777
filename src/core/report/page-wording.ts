import type { PageFindingCode } from '../finding.js';
import { POLICY_WORDING } from './policy-wording.js';
import { TAG_WORDING } from './tag-wording.js';
import type { Wording } from './wording.js';

/** What the console says about what happens on a page. */
export const PAGE_WORDING: Readonly<Record<PageFindingCode, Wording>> = {
  'unknown-id': {
    what: 'No service or purpose has this id: an element with it stays held, a decision about it does nothing.',
    expected: 'ids of services or purposes of the manifest',
    todo: 'correct the id, or add the service to the manifest',
  },
  'not-held': {
    what: 'An element bears `data-consent`, but nothing of it is held back: what it loads has been loaded already.',
    expected:
      '`data-src`, `data-srcset`, `data-poster`, `data-data` or `data-href` in place of the attribute without `data-`',
    todo: 'rename the attribute; put anything else inside a `<template data-consent>`',
  },
  'bad-address': {
    what: 'A held element has an address that helder never gives to it, such as one that would run code.',
    expected: 'an http(s) or relative address; an image may also have one that begins with `data:`',
    todo: 'correct the address; if it is not yours, find out how it got into the page',
  },
  'nonce-mismatch': {
    what: 'A held script does not bear the nonce of helder’s own tag, so it is refused: whoever put it there may not run scripts on this page.',
    expected: 'the nonce that the page got from your server',
    todo: 'if the script is yours, give its tag the nonce; if not, find out how it got into the page',
  },
  'late-write': {
    what: 'A released script called document.write, which would have wiped the page, so the call did nothing.',
    expected: 'a script that adds elements in another way',
    todo: 'ask its maker for a version that can be loaded asynchronously',
    severity: 'warning',
  },
  'no-answer': {
    what: 'A released script has not answered for 10 seconds; the scripts after it in the same service wait for it.',
    expected: 'a script that loads or fails',
    todo: 'look in the network panel whether its server answers; add `async` if nothing depends on its order',
    severity: 'warning',
  },
  'storage-refused': {
    what: 'The browser does not keep the cookie with the choice: it holds for this page and is asked again on the next.',
    expected: 'a cookie that can be read back',
    todo: 'check `/consent/cookie/domain`; where the browser blocks all cookies nothing can be done',
    severity: 'warning',
  },
  'records-refused': {
    what: 'The endpoint for records did not take a change: it stays in the queue of this browser and is posted again.',
    expected: 'an answer with a status from 200 to 299, from another host also with CORS headers',
    todo: 'look in the network panel what answers at this address, and whether `connect-src` of the Content-Security-Policy lists it',
    severity: 'warning',
  },
  'deciding-exempt': {
    what: 'A decision was made about something that needs no consent; it has no effect.',
    expected: 'the id of a service or purpose that needs consent',
    todo: 'leave it out of `decide`',
    severity: 'warning',
  },
  'second-copy': {
    what: 'helder is already running on this page; this second copy does nothing.',
    expected: 'one copy per page',
    todo: 'remove one of the two tags or imports',
    severity: 'warning',
  },
  'chunk-missing': {
    what: 'A part of helder could not be fetched or has failed, so what it does was left out.',
    expected: 'all files of `dist`, of one version, beside helder.js',
    todo: 'upload them together, and see in the network panel whether the server or the Content-Security-Policy refuses one',
  },
  'trusted-types': {
    what: 'The page’s Trusted Types refused a script that helder was to release, so it did not run.',
    expected: '`trusted-types helder lit-html` in the Content-Security-Policy',
    todo: 'add the two names to the policy of the page',
  },
  'wrong-text': {
    what: 'A text that the manifest puts in the place of one of the interface cannot stand there, so the usual one does.',
    expected:
      'the name of a text, with the placeholders of the usual one; plain labels, and one for refusing with each for granting',
    todo: 'correct it; the README lists the names and says where each text stands',
  },
  'unreadable-theme': {
    what: 'The colours of the theme, or its font, make texts or buttons hard to read, so helder shows its own.',
    expected:
      'a contrast of at least 4.5 between text and background, and between the label and the background of a button; letters of at least three quarters of the size that the visitor has set',
    todo: 'make one of the two colours darker or lighter, also where the page is dark; give `--helder-font` a size, as in `400 1rem/1.5 Georgia, serif`',
  },
  ...TAG_WORDING,
  ...POLICY_WORDING,
};
