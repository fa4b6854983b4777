import { readFileSync } from 'node:fs';
import type { Scene } from './browser.js';
import { heldSource, page, type PageParts } from './pages.js';
import type { SiteRequest } from './site.js';
import type { Tab } from './tab.js';

/** The code of a stand-in for what Google serves. */
export const standIn = (name: string): string =>
  readFileSync(new URL(`../../../demo/stand-ins/${name}`, import.meta.url), 'utf8');

export const KEY = '0000_test-key_0000000000';

/** What the prompt is called and says, in Dutch. */
export const ASK = 'Mogen wij Google reCAPTCHA gebruiken voor dit formulier?';
export const ALLOW = 'Toestaan en versturen';
export const WITHOUT = 'Versturen zonder deze controle';
export const CANCEL = 'Terug naar het formulier';
export const SILENT = 'Er komt geen antwoord van Google reCAPTCHA';

/** A manifest with reCAPTCHA, whose vendor is `vendor.test`, and one other service. */
export const formManifest = (origin: string, recaptcha: object = {}): Record<string, unknown> => ({
  languages: ['nl', 'en'],
  controller: {
    name: 'Wadlicht',
    email: 'hallo@wadlicht.example',
    telephone: '+31 (0)50 123 45 67',
  },
  services: [
    { use: 'recaptcha', origin, ...recaptcha },
    { id: 'counter', name: 'Teller', purpose: 'statistical' },
  ],
});

export interface FormParts {
  /** Attributes of the form. */
  readonly is?: string;
  /** What stands before the button. */
  readonly inside?: string;
  /** In place of the usual button. */
  readonly button?: string;
}

/** A form whose answer shows in a frame, so that the page stays to be looked at. */
export const form = ({
  is = '',
  inside = '',
  button = '<button name="how" value="button">Versturen</button>',
}: FormParts = {}): string =>
  `<form data-consent="recaptcha" method="post" action="/send" target="sink" ${is}>
    <label>Naam <input name="name" required></label>
    <label>Bericht <textarea name="message"></textarea></label>${inside}${button}</form>`;

/** Google’s own tag, held. */
export const googleTag = (origin: string, query = '', file = 'api.js'): string =>
  heldSource('recaptcha', `${origin}/recaptcha/${file}${query}`, 'async defer');

/** A site with stand-ins for all that Google serves. */
export function prepare({ site }: Scene, recaptcha?: object): string {
  const vendor = site.origin('vendor.test');
  const cors = {
    'access-control-allow-origin': site.origin(),
    'access-control-allow-credentials': 'true',
  };
  for (const file of ['api.js', 'enterprise.js'])
    site.put(`vendor.test/recaptcha/${file}`, standIn('recaptcha.js'));
  site
    .put('vendor.test/recaptcha/api2/anchor', standIn('anchor.html'))
    .put('vendor.test/recaptcha/api2/reload', { status: 204, headers: cors })
    .put('/send', '<p>Verstuurd</p>')
    .putJson('/privacy.json', formManifest(vendor, recaptcha));
  return vendor;
}

/** A visitor who has refused everything, on a page with this form. */
export async function refused(scene: Scene, parts: PageParts): Promise<Tab> {
  const body = `${parts.body ?? ''}<iframe name="sink" title="Antwoord"></iframe>`;
  scene.site.put('/', page({ ...parts, body }));
  const tab = await scene.visitor.open('/');
  await tab.answer('Alles weigeren');
  if (body.includes('<form')) await tab.runs('forms');
  return tab;
}

/** Fills in what has to be filled in. */
export async function fillIn(tab: Tab): Promise<void> {
  await (await tab.see('Naam', 'textbox')).type('Ada');
  await (await tab.see('Bericht', 'textbox')).type('Hallo');
}

/** What was sent so far. */
export const sent = ({ site }: Scene): readonly SiteRequest[] =>
  site.requests.filter(({ path }) => path === '/send');

/** The name of what has the focus: a control’s, or that of a group. */
export const focused = (tab: Tab): Promise<string> =>
  tab.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return (
      element.ariaLabel ?? (element.getAttribute('name') || element.textContent.trim().slice(0, 40))
    );
  });
