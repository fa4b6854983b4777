/* global document, matchMedia */
/** Bootstrap knows light and dark by an attribute: it follows the visitor’s setting here. */
const dark = matchMedia('(prefers-color-scheme: dark)');

function follow() {
  document.documentElement.dataset.bsTheme = dark.matches ? 'dark' : 'light';
}

dark.addEventListener('change', follow);
follow();
