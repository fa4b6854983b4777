/**
 * Which tests run in which browsers. Everything that decides what a visitor gets runs in all three: what is held and released,
 * what a withdrawal takes back, and what is shown. Data alone, since the runner, the tests and pages read it.
 */

export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** A test file is of the first suite that names it; a `*` at its end stands for anything. What needs no browser runs in Node. */
export const SUITES = [
  { name: 'core', files: ['core/*'], engines: [], atOnce: true },
  { name: 'statement', files: ['statement/*'], engines: [], atOnce: true },
  { name: 'package', files: ['package/*'], engines: [], atOnce: true },
  { name: 'command line', files: ['cli/*'], engines: [] },
  { name: 'gate', files: ['e2e/gate*'], engines: ENGINES },
  { name: 'withdrawal', files: ['e2e/withdraw'], engines: ENGINES },
  { name: 'other tabs', files: ['e2e/tabs'], engines: ['chromium', 'firefox'] },
  { name: 'hostile pages', files: ['e2e/hostile'], engines: ENGINES },
  { name: 'keyboard', files: ['e2e/keyboard'], engines: ENGINES },
  { name: 'states', files: ['elements/states*', 'elements/checks'], engines: ENGINES },
  { name: 'rendering', files: ['elements/*'], engines: ENGINES },
  { name: 'other pages', files: ['e2e/*'], engines: ['chromium'] },
];

/** Why an engine takes no part in a suite. */
export const REASONS = [
  {
    suite: 'other tabs',
    engine: 'webkit',
    reason: 'WebDriver speaks to the tab in front alone, so that none stays in the background.',
  },
  {
    suite: 'other pages',
    engine: 'firefox',
    reason: 'Not tried: some of these tests drive Chromium by its own protocol.',
  },
  {
    suite: 'other pages',
    engine: 'webkit',
    reason: 'Not tried: some of these tests drive Chromium by its own protocol.',
  },
];

const IN_TEMPLATES =
  'Firefox fetches what stands in a template while it parses the page (153, measured), and no script can keep it from that.';

const NOT_RUN =
  'Its Chromium, 147, runs no script of a contextual fragment, also without helder; 153 does (measured).';

const NOT_KEPT = 'The headless shell keeps no page for its back button.';

const PRETENDED =
  'WebKitGTK takes from the desktop that it starts on whether a visitor wants dark or less motion; neither its driver nor a page can change that, and it has no forced colours.';
const TOO_NARROW = 'A window of WebKitGTK’s test browser is at least 447 px wide.';

/** The states of `elements/states.ts` that a visitor has chosen, and those whose window is narrow. */
const CHOSEN = ['dark', 'forced colours', 'forced colours, dark', 'reduced motion'];
const NARROW = [
  'right to left, 320 px',
  'pseudo-locale, 320 px',
  '320 px',
  '320 × 256, a window of 1280 × 1024 at 400 %',
  'text spacing, 320 px',
];

/** The files that look at elements in each state, and at how many. */
const LOOKS = [
  { file: 'elements/states', times: 6 },
  { file: 'elements/states-banner', times: 8 },
  { file: 'elements/states-preferences', times: 5 },
];

const PLACEHOLDERS = [
  'as large as its text',
  '560 × 315',
  '300 × 150',
  '300 × 54',
  '200 × 200',
  '1200 × 675',
];

/**
 * Single tests that an engine leaves out of a suite that it runs, and why; `times` where a file has several of that name,
 * each of another element. `headless shell` is the Chromium that the tests bring where none is installed.
 */
export const LEFT_OUT = [
  ...LOOKS.flatMap((looks) =>
    [
      { states: CHOSEN, reason: PRETENDED },
      { states: NARROW, reason: TOO_NARROW },
    ].map(({ states, reason }) => ({
      ...looks,
      engines: ['webkit'],
      tests: states.map((state) => `can be read and worked: ${state}`),
      reason,
    })),
  ),
  {
    file: 'elements/states-banner',
    engines: ['webkit'],
    tests: ['show a label whole that outgrows its button, and the others as high'],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/checks',
    engines: ['webkit'],
    tests: [
      'meet forced colours, dark pages and reduced motion where they say so',
      'meet colours that are forced, on a light page and on a dark one',
    ],
    reason: PRETENDED,
  },
  {
    file: 'e2e/keyboard',
    engines: ['webkit'],
    tests: ['is not hidden by the banner’s own buttons in a low window'],
    reason: TOO_NARROW,
  },
  {
    file: 'e2e/gate',
    engines: ['firefox'],
    tests: ['has nothing of it fetched before the choice'],
    reason: IN_TEMPLATES,
  },
  {
    file: 'e2e/gate-csp',
    engines: ['firefox'],
    tests: ['SVG scripts stay as they are, also on a page without a nonce'],
    reason: IN_TEMPLATES,
  },
  {
    file: 'e2e/gate-live',
    engines: ['firefox', 'webkit'],
    tests: ['a page with a thousand held scripts is kept from nothing, by one observer'],
    reason: 'Chromium alone tells what a page is busy with.',
  },
  {
    file: 'e2e/gate-live',
    engines: ['firefox'],
    tests: [
      'keeps a page with helder, which then follows what was decided meanwhile, and runs nothing twice',
    ],
    reason: 'Puppeteer does not hear that Firefox shows a page again that it has kept.',
  },
  {
    file: 'e2e/gate-live',
    engines: ['headless shell'],
    tests: [
      'keeps a page with helder, which then follows what was decided meanwhile, and runs nothing twice',
    ],
    reason: NOT_KEPT,
  },
  {
    file: 'e2e/tabs',
    engines: ['headless shell'],
    tests: ['follows when the back button brings it back as it was'],
    reason: NOT_KEPT,
  },
  {
    file: 'e2e/gate-faithful',
    engines: ['headless shell'],
    tests: ['tells where it is asked for as it would without helder where it is a module'],
    reason:
      'Its Chromium, 147, asks for a module ahead of its turn without telling from where; 153 tells (measured).',
  },
  {
    file: 'e2e/gate-late',
    engines: ['headless shell'],
    tests: ['is called: a fragment'],
    reason: NOT_RUN,
  },
  {
    file: 'e2e/hold',
    engines: ['headless shell'],
    tests: [
      'is not fetched before the grant, and once after it (script: out of markup for a range)',
    ],
    reason: NOT_RUN,
  },
  {
    file: 'e2e/withdraw',
    engines: ['webkit'],
    tests: ['removes a cookie whose name is not ASCII'],
    reason: 'WebKitGTK takes no such cookie.',
  },
  {
    file: 'e2e/withdraw',
    engines: ['firefox'],
    tests: ['stays also when the browser brought it back from an earlier visit'],
    reason:
      'Firefox brings back nothing that was typed on a page that is not to be stored, as these are.',
  },
  {
    file: 'e2e/hostile',
    engines: ['firefox', 'webkit'],
    tests: [
      'with cookies turned off a choice holds for the page, which the console tells, and is asked again on the next',
    ],
    reason:
      'Chromium alone refuses cookies for one page; the others do by a setting of the browser, which all tests of a file share.',
  },
  {
    file: 'e2e/hostile',
    engines: ['webkit'],
    tests: [
      'api.js nothing is released that was not granted, a withdrawal counts, and what is left out is told',
    ],
    reason: 'WebKit does not say which file it could not import.',
  },
  {
    file: 'e2e/hostile',
    engines: ['webkit'],
    tests: [
      'offline a withdrawal counts, the page stays, and what has to wait is done on the next page',
    ],
    reason: 'WebDriver cannot take the network away.',
  },
  {
    file: 'e2e/hostile',
    engines: ['webkit'],
    tests: [
      'adds to all arrays and objects changes nothing',
      'finds everything true has nothing released that was not granted',
    ],
    reason: 'What these pages do to arrays and objects breaks the scripts of the driver.',
  },
  {
    file: 'e2e/hostile',
    engines: ['webkit'],
    tests: [
      'of an earlier manifest does not outlive a withdrawal where the site gives the record to all subdomains from now on',
    ],
    reason:
      'WebKitGTK reads the cookie of the domain first: the older one of the host stays, unread, until all is forgotten.',
  },
  {
    file: 'elements/consent-banner',
    engines: ['webkit'],
    tests: [1280, 390, 320].map(
      (width) => `has equal buttons, nothing cut off and no axe violations: dark, ${width} px`,
    ),
    reason: PRETENDED,
  },
  {
    file: 'elements/consent-banner',
    engines: ['webkit'],
    tests: [
      ...[390, 320].map(
        (width) => `has equal buttons, nothing cut off and no axe violations: light, ${width} px`,
      ),
      'shows reject and accept without scrolling at 320 × 256',
    ],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/consent-placeholder',
    engines: ['webkit'],
    tests: ['dark', 'forced colours'].flatMap((scheme) =>
      PLACEHOLDERS.map(
        (size) => `has equal buttons inside its box and no axe violations: ${scheme}, ${size}`,
      ),
    ),
    reason: PRETENDED,
  },
  {
    file: 'elements/consent-placeholder',
    engines: ['webkit'],
    tests: [320, 160].map((width) => `fits a page of ${width} px, with letters twice as large`),
    reason: TOO_NARROW,
  },
  {
    file: 'elements/consent-preferences',
    engines: ['webkit'],
    tests: ['is accessible and fits a narrow screen (dark)'],
    reason: PRETENDED,
  },
  {
    file: 'elements/consent-preferences',
    engines: ['webkit'],
    tests: ['weigh the same, 320 px wide', 'is accessible and fits a narrow screen (light)'],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/cookie-declaration',
    engines: ['webkit'],
    tests: ['is accessible and fits every width'],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/policy-reading',
    engines: ['webkit'],
    tests: ['dark', 'forced colours'].flatMap((way) =>
      [320, 1280].map((width) => `is accessible and fits ${width} px: ${way}`),
    ),
    reason: PRETENDED,
  },
  {
    file: 'elements/policy-reading',
    engines: ['webkit'],
    tests: [
      'is accessible and fits 320 px: light',
      'is accessible and fits 320 px: right to left',
      'fits a page of 320 px whose text is twice as large',
      'shows the name of a column beside each cell where tables are blocks, whatever the site hides',
    ],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/privacy-policy',
    engines: ['webkit'],
    tests: ['never makes a page scroll sideways, whatever is as long as an address'],
    reason: TOO_NARROW,
  },
  {
    file: 'elements/slices',
    engines: ['webkit'],
    tests: [
      'a thousand items',
      ...['tables', 'one table', 'prose'].map((form) => `a thousand activities in ${form}`),
    ].flatMap((what) => [
      `with ${what} shows its first section in the first task and the rest after it: 320 px`,
      `with ${what} takes the place of other content whole: 320 px`,
    ]),
    reason: TOO_NARROW,
  },
  {
    file: 'elements/take-over',
    engines: ['firefox', 'webkit'],
    tests: ['moves nothing'],
    reason: 'Chromium alone tells what has moved.',
  },
];

const isNamed = (pattern, file) =>
  pattern.endsWith('*') ? file.startsWith(pattern.slice(0, -1)) : file === pattern;

/** The suites of which there are files among these, each with its own files. */
export function suitesOf(files) {
  const suiteOf = (file) =>
    SUITES.find((suite) => suite.files.some((pattern) => isNamed(pattern, file)));
  const nowhere = files.filter((file) => !suiteOf(file));
  if (nowhere.length) throw new Error(`In no suite: ${nowhere.join(', ')}`);
  return SUITES.map((suite) => ({
    ...suite,
    files: files.filter((file) => suiteOf(file) === suite),
  })).filter((suite) => suite.files.length);
}

/** The tests of a file, as `e2e/gate`, that a browser leaves out, each as often as there is one of that name. */
export const leftOutOf = (file, browser) =>
  LEFT_OUT.filter((one) => one.file === file && one.engines.includes(browser)).flatMap(
    ({ tests, times = 1 }) => Array.from({ length: times }, () => tests).flat(),
  );
