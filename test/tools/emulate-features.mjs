/** Has a browser pretend media features, as `{ name: value }`: every one of them, or else it is as by itself. */

/** Chromium pretends by its own protocol. */
async function emulateInChromium(page, features) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The settings that make a visitor of Firefox have these; `null` where they are to be as they are by themselves. */
function preferencesFor(features) {
  const isDark = features['prefers-color-scheme'] === 'dark';
  const isForced = features['forced-colors'] === 'active';
  // A page is dark where its forced background is.
  const colours = isForced && isDark;
  return {
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'ui.prefersReducedMotion': features['prefers-reduced-motion'] === 'reduce' ? 1 : 0,
    'browser.display.document_color_use': isForced ? 2 : null,
    'browser.display.use_system_colors': colours ? false : null,
    'browser.display.background_color': colours ? '#000000' : null,
    'browser.display.foreground_color': colours ? '#ffffff' : null,
    'browser.anchor_color': colours ? '#ffff00' : null,
    'browser.visited_color': colours ? '#ffff00' : null,
    'browser.active_color': colours ? '#ffff00' : null,
  };
}

/** Runs in the window of Firefox itself. */
const SET_PREFERENCES = `(settings) => {
  // A tab that has changed processes since, as it does between two files, has the keyboard but not the focus.
  document.activeElement?.blur();
  gBrowser.selectedBrowser.focus();
  for (const [name, value] of settings) {
    if (value === null) Services.prefs.clearUserPref(name);
    else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
    else Services.prefs.setStringPref(name, value);
  }
}`;

/** What has to be among the arguments of a Firefox that is to pretend by its own settings. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** Firefox has settings for it, which it follows at once. */
async function emulateInFirefox(page, features) {
  const { connection } = page.browser();
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const settings = JSON.stringify(Object.entries(preferencesFor(features)));
  const { result } = await connection.send('script.evaluate', {
    expression: `(${SET_PREFERENCES})(${settings})`,
    target: { context: tree.result.contexts[0].context },
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
}

const emulators = { chromium: emulateInChromium, firefox: emulateInFirefox };

/** The command of tests in pages; engines that cannot pretend do nothing, and tests look whether it is so. */
export const emulateFeatures = (engine) => ({
  name: 'emulate-features',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    await emulators[engine]?.(session.browser.getPage(session.id), payload);
    return true;
  },
});
