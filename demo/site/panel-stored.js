/* global document, window */
/** Names of what stands on the device, each with where it stands. */
export function stored() {
  const names = new Map();
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0];
    if (name) names.set(`cookie ${name}`, ['cookie', name]);
  }
  for (const storage of ['localStorage', 'sessionStorage']) {
    try {
      for (const name of Object.keys(window[storage]))
        names.set(`${storage} ${name}`, [storage, name]);
    } catch {
      // Storage refused: there is nothing to show.
    }
  }
  return names;
}
