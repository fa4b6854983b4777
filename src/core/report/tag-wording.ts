import type { Wording } from './wording.js';

/** What is said about tags on a page, in a file of its own: all other sentences together weigh more than visitors should carry. */
export const TAG_WORDING: Readonly<
  Record<
    'late-start' | 'unmarked' | 'held-less' | 'not-let-go',
    Wording & { readonly expected: string }
  >
> = {
  'late-start': {
    what: 'helder.js has started late. What is marked was held all the same, but scripts that read consent signals may have run before they were given.',
    expected: 'the tag of helder.js first in the head, without `async`, `defer` or type="module"',
    todo: 'move it there, and exempt /helder/ from everything that delays, combines or moves scripts',
    severity: 'warning',
  },
  unmarked: {
    what: 'The page’s own markup asks for something of a third party. It is held, but the third party may have been contacted before the choice: browsers read ahead, which no script can stop.',
    expected: 'a service in the manifest with this host, and its id in `data-consent`',
    todo: 'write the tag as expected, or let a Content-Security-Policy refuse it (see the README)',
    severity: 'warning',
  },
  'held-less': {
    what: 'helder-hold.js came too late for this, or the page does not let it watch it: third parties may be contacted before the choice.',
    expected:
      'its tag first in the head, before every other script, without `async`, `defer` or type="module"',
    todo: 'move it there, and exempt /helder/ from everything that delays, combines or moves scripts',
    severity: 'warning',
  },
  'not-let-go': {
    what: 'This has its consent, but helder-hold.js could not let go of it: the page, or its Trusted Types, refused it.',
    expected: 'the same tag, marked with `data-consent` by its author',
    todo: 'mark it (see the README), so that helder releases it like all others',
    severity: 'warning',
  },
};
