/* global document, sessionStorage */
/** What this site does itself: remember the chosen package, and ask for the spam check where it is shown. */

// `package-choice` in the manifest: exempt, since it only does what the visitor asks for.
const PACKAGE = 'wd-pakket';

for (const link of document.querySelectorAll('[data-package]')) {
  link.addEventListener('click', () => {
    try {
      sessionStorage.setItem(PACKAGE, link.dataset.package);
    } catch {
      // Storage refused: the form simply starts empty.
    }
  });
}

const subject = document.querySelector('select[name=subject]');
if (subject) {
  try {
    const chosen = sessionStorage.getItem(PACKAGE);
    for (const option of subject.options) if (option.value === chosen) option.selected = true;
  } catch {
    // As above.
  }
}

const form = document.querySelector('form.ask');
form?.addEventListener('submit', (event) => {
  const message = form.querySelector('.message');
  const answer = form.querySelector('[name="g-recaptcha-response"]');
  message.textContent = '';
  // No widget, no check: without consent for reCAPTCHA the message is sent all the same.
  if (!answer || answer.value) return;
  event.preventDefault();
  message.textContent = form.dataset.tick;
});
