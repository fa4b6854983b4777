/* global Option, URLSearchParams, addEventListener, document, getSelection, history, location, navigator, performance, window */
/** Shows what is chosen in the frame, and what to write for it. */
const { choices, hasRegisters, manifestOf, positionOf, propertiesOf, read } = window.gallery;

const form = document.querySelector('.settings');
const frame = document.querySelector('.stage');
const status = document.querySelector('.copied');

/** The control that had the focus last. */
let inUse;
/** Whether the focus goes elsewhere because the visitor wants so. */
let isMovingOn = false;
/** When the frame began to show what is chosen, and how long that may take; milliseconds. */
let start = 0;
const PATIENCE = 3000;

/** Each language by its own name. */
function listLanguages() {
  const options = choices.language.map((tag) => {
    const option = new Option(new Intl.DisplayNames([tag], { type: 'language' }).of(tag), tag);
    option.lang = tag;
    return option;
  });
  form.elements.language.append(...options);
}

/** Turns off what does not count with what else is chosen. */
function limit({ layout, language, ...settings }) {
  const { position, register } = form.elements;
  position.disabled = layout === 'dialog';
  for (const option of position.options)
    option.disabled = layout === 'bar' && option.value.includes('-');
  if (layout === 'bar') position.value = positionOf({ layout, ...settings });
  for (const radio of register) radio.disabled = !hasRegisters(language);
}

function writeCode(id, text) {
  const section = document.getElementById(id);
  section.hidden = !text;
  section.querySelector('pre code').textContent = text;
}

/** What fits on one line stands on one. */
const jsonOf = (manifest) =>
  JSON.stringify(manifest, null, 2)
    .replace(/\{\s+("use": "[^"]*")\s+\}/g, '{ $1 }')
    .replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');

const cssOf = (properties) =>
  properties.length
    ? `html {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`
    : '';

function show() {
  isMovingOn = false;
  start = performance.now();
  // Unlike the data of a form, also what is turned off, so that it is still there when it counts again.
  const settings = read({ get: (name) => form.elements[name].value });
  limit(settings);
  const query = new URLSearchParams(settings);
  // Neither adds a page to go back to.
  history.replaceState(null, '', `?${query}`);
  frame.contentWindow.location.replace(`/gallery-frame.html?${query}`);
  writeCode('manifest', jsonOf(manifestOf(settings)));
  writeCode('css', cssOf(propertiesOf(settings)));
  status.textContent = '';
}

async function copy({ currentTarget: button }) {
  const section = document.getElementById(button.dataset.copy);
  const code = section.querySelector('pre code');
  const what = section.querySelector('h3').textContent;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = `${what} staat op uw klembord.`;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = `Kopiëren lukte niet. ${what} is geselecteerd: kopieer met Ctrl+C of ⌘C.`;
  }
}

listLanguages();
for (const [name, value] of Object.entries(read(new URLSearchParams(location.search))))
  form.elements[name].value = value;
form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('[data-copy]'))
  button.addEventListener('click', copy);

// What opens in the frame by itself takes the focus along; it goes back to the control that is in use.
form.addEventListener('focusin', ({ target }) => {
  inUse = target;
});
addEventListener('keydown', ({ key }) => {
  isMovingOn = key === 'Tab';
});
addEventListener('message', ({ source }) => {
  if (source !== frame.contentWindow || document.activeElement !== frame) return;
  if (!isMovingOn && performance.now() - start < PATIENCE) inUse?.focus();
});

show();
