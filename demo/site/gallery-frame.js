/* global URLSearchParams, addEventListener, document, location, removeEventListener, window */
/** Makes the page in the frame what its address asks for, before helder starts. */
{
  const COOKIE = 'helder-gallery';
  const { languageOf, manifestOf, propertiesOf, read } = window.gallery;
  const settings = read(new URLSearchParams(location.search));

  // What is chosen in the frame is a try-out, and not remembered.
  const forget = () => {
    document.cookie = `${COOKIE}=; Max-Age=0; Path=/`;
  };
  forget();
  addEventListener('pagehide', forget);

  const root = document.documentElement;
  root.lang = languageOf(settings);
  root.dir = settings.language === 'ar' ? 'rtl' : 'ltr';
  for (const [name, value] of propertiesOf(settings)) root.style.setProperty(name, value);

  const manifest = document.createElement('script');
  manifest.type = 'application/json';
  manifest.id = 'privacy';
  manifest.append(
    JSON.stringify({ ...manifestOf(settings), consent: { cookie: { name: COOKIE } } }),
  );
  document.head.append(manifest);

  // What opens by itself takes the focus along; the gallery gives it back to the control that is in use.
  const took = () => window.parent.postMessage('took the focus', location.origin);
  addEventListener('focusin', took);
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, () => removeEventListener('focusin', took), { capture: true });

  addEventListener('DOMContentLoaded', async () => {
    const consent = await window.helder.ready;
    if (settings.show === 'preferences') await consent.open();
    if (settings.show === 'button') await consent.rejectAll();
  });
}
