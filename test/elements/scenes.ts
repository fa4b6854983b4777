import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { fill } from '../../dist/esm/core/fill.js';
import { formNotice } from '../../dist/esm/core/notice/form.js';
import { reloadNotice, removalNotice } from '../../dist/esm/core/notice/message.js';
import { embedNotice } from '../../dist/esm/core/notice/placeholder.js';
import type { BannerNotice } from '../../dist/esm/core/notice/banner.js';
import type { Policy } from '../../dist/esm/core/policy.js';
import type { Kernel } from '../../dist/esm/dom/kernel.js';
import { readPolicy } from '../../dist/esm/dom/read-policy.js';
import { addSearch } from '../../dist/esm/elements/add-search.js';
import '../../dist/esm/elements/consent-banner.js';
import '../../dist/esm/elements/consent-button.js';
import '../../dist/esm/elements/consent-placeholder.js';
import '../../dist/esm/elements/consent-preferences.js';
import '../../dist/esm/elements/cookie-declaration.js';
import { dress, type Look } from '../../dist/esm/elements/look.js';
import { offerCopy } from '../../dist/esm/elements/offer-copy.js';
import '../../dist/esm/elements/privacy-policy.js';
import { load } from '../../dist/esm/load.js';
import { show as showNotice, StubConsent } from './policy-page.js';

/** Languages of the interface in these tests. */
export type Spoken = 'nl' | 'ar';

/** An element as it stands on a page. */
export interface Scene {
  readonly element: HTMLElement;
  /** The height of its buttons; where the page sets their look, or an embed leaves no room, less is enough. */
  readonly least?: number;
  /** What weighs the same. */
  readonly pair?: () => readonly [accept: Element, reject: Element];
}

export type Draw = (lang: Spoken) => Promise<Scene>;

const names = ['Bezoekteller', 'Klikkaart', 'Hulpvenster', 'Filmhuis', 'Advertentienet'];
const purposes = ['statistical', 'statistical', 'support', 'media', 'marketing'];

const services = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `service-${index}`,
    name: `${names[index % 5] ?? ''} ${index + 1}`,
    purpose: purposes[index % 5],
    description: 'Telt bezoeken, zonder bij te houden wie u bent.',
    provider: { name: 'Stichting Wolk', country: 'DE' },
    hosts: [`telling-${index}.wolk.example`],
    items: [{ name: `_wolk_${index}`, duration: 'P2Y', reason: 'Telt bezoeken.' }],
  }));

async function policyOf(lang: Spoken, count: number): Promise<Policy> {
  const manifest = {
    languages: [lang],
    controller: {
      name: 'Wadlicht',
      email: 'hallo@wadlicht.example',
      telephone: '+31 50 123 45 67',
    },
    banner: { policyUrl: '/privacy' },
    services: services(count),
  };
  const page = await fixture(
    html`<script type="application/json" id="scene-manifest">
      ${JSON.stringify(manifest)}
    </script>`,
  );
  const policy = await readPolicy('#scene-manifest', load);
  page.remove();
  return policy;
}

/** As much of a kernel as the elements ask for. */
const kernelOf = (policy: Policy): Kernel =>
  ({
    load,
    read: () => Promise.resolve({ language: policy.language }),
    policy: () => Promise.resolve(policy),
    use: (_: string, act: () => unknown) => Promise.resolve(act()),
  }) as unknown as Kernel;

const action = (element: HTMLElement, name: string): Element => {
  const found =
    element.shadowRoot?.querySelector(`[data-action=${name}]`) ??
    element.querySelector(`[data-action=${name}]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

async function question(lang: Spoken): Promise<BannerNotice> {
  const { default: words } = await load(lang);
  const { statistical, marketing } = words.purposes;
  const values = {
    controller: 'Wadlicht',
    purposes: new Intl.ListFormat(lang).format([statistical, marketing]),
    providers: 'Stichting Wolk',
    open: words.open,
  };
  const text = [words.text, words.thirdParties, words.change]
    .map((part) => fill(part, values))
    .join(' ');
  return {
    lang,
    title: { text: words.title, lang },
    text: { text, lang },
    policy: { url: '/privacy', label: words.policy },
    actions: [
      { id: 'reject', label: words.rejectAll },
      { id: 'accept', label: words.acceptAll },
      { id: 'choose', label: words.choose },
    ],
  };
}

/** The banner in a layout and at a place. */
export const banner =
  (layout: Look['layout'], position: Look['position']): Draw =>
  async (lang) => {
    const policy = await policyOf(lang, 1);
    const element = document.createElement('consent-banner');
    document.documentElement.insertBefore(element, document.body);
    const finish = await dress(element, { layout, position }, kernelOf(policy));
    element.show(await question(lang), () => undefined);
    finish();
    return { element, pair: () => [action(element, 'accept'), action(element, 'reject')] };
  };

/** What the banner’s element tells after the choice. */
export const message =
  (what: 'reload' | 'removal'): Draw =>
  async (lang) => {
    const { default: words } = await load(`message-${lang}`);
    const removal = {
      removed: ['_wolk_1', '_wolk_2', 'een_zeer_lange_naam_van_een_cookie_van_een_ander'],
      left: new Map([['Stichting Wolk', ['_wolk_3', '_wolk_4']]]),
    };
    const notice = what === 'reload' ? reloadNotice(words) : removalNotice(words, removal);
    if (!notice) throw new Error('nothing to say');
    const element = document.createElement('consent-banner');
    document.documentElement.insertBefore(element, document.body);
    element.show(notice, () => undefined);
    return { element };
  };

/** The preferences with what else is done to them. */
export const preferences =
  (count: number, more: (kernel: Kernel, root: ShadowRoot) => unknown = () => undefined): Draw =>
  async (lang) => {
    const policy = await policyOf(lang, count);
    const { default: words } = await load(`words-${policy.language}`);
    const element = document.createElement('consent-preferences');
    document.body.append(element);
    element.open({ policy, words, granted: ['service-1'], accepts: [], save: () => undefined });
    const root = element.shadowRoot!;
    await more(kernelOf(policy), root);
    return { element, pair: () => [action(element, 'accept'), action(element, 'reject')] };
  };

/** The preferences with all details shown. */
export const unfolded = preferences(5, (_, root) => {
  for (const details of root.querySelectorAll('details')) details.open = true;
});

/** With the button that hands over a copy. */
export const withCopy = preferences(5, (kernel) => offerCopy(kernel));

/** With the search, as it comes, or after somebody looked for something. */
export const withSearch = (wanted?: string): Draw =>
  preferences(20, async (kernel, root) => {
    await addSearch(kernel);
    const field = root.querySelector<HTMLInputElement>('[type=search]');
    if (!field) throw new Error('no search');
    if (wanted === undefined) return;
    field.value = wanted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

const placeholder = async (
  around: TemplateResult,
): Promise<HTMLElementTagNameMap['consent-placeholder']> => {
  const page = await fixture<HTMLElement>(around);
  const element = document.createElement('consent-placeholder');
  page.append(element);
  return element;
};

/** Over an embed of this size; a narrow window has narrow ones. */
export const overEmbed =
  (widest: number, height: number): Draw =>
  async (lang) => {
    const width = Math.min(widest, innerWidth - 20);
    const policy = await policyOf(lang, 5);
    const { default: words } = await load(`placeholder-${lang}`);
    const element = await placeholder(html`<main></main>`);
    element.toggleAttribute('over', true);
    element.style.setProperty('--_width', `${width}px`);
    element.style.setProperty('--_height', `${height}px`);
    const services = policy.services.filter(({ purpose }) => purpose === 'media');
    const hosts = ['films.wolk.example'];
    element.show(embedNotice({ policy, words, services, content: '', hosts }), () => undefined);
    const least = width > 320 && height > 256 ? 44 : 32;
    return { element, least, pair: () => [action(element, 'always'), action(element, 'once')] };
  };

/** At the button of a form. */
export const atForm: Draw = async (lang) => {
  const policy = await policyOf(lang, 5);
  const { default: words } = await load(`form-${lang}`);
  const element = await placeholder(html`<form><button>Versturen</button></form>`);
  const services = policy.services.filter(({ purpose }) => purpose === 'support');
  const notice = formNotice({
    policy,
    words,
    services,
    reasons: new Map(),
    phase: 'asking',
    isOptional: true,
  });
  element.show(notice, () => undefined);
  return { element, pair: () => [action(element, 'allow'), action(element, 'cancel')] };
};

/** The button that floats over a page without a way to the preferences of its own. */
export const floatingButton: Draw = async (lang) => {
  const { default: words } = await load(lang);
  const element = document.createElement('consent-button');
  element.toggleAttribute('floating', true);
  element.textContent = words.open;
  document.documentElement.append(element);
  return { element };
};

/** What belongs to the page has the buttons of the page: WCAG 2.2, 2.5.8. */
async function ofPage(template: TemplateResult): Promise<Scene> {
  // Long texts are not written in every language.
  document.documentElement.lang = 'nl';
  return { element: await showNotice(template), least: 24 };
}

export const policy: Draw = () =>
  ofPage(html`<privacy-policy .consent=${new StubConsent()}></privacy-policy>`);

export const declaration: Draw = () =>
  ofPage(html`<cookie-declaration .consent=${new StubConsent()}></cookie-declaration>`);
