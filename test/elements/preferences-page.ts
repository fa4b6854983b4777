import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { Policy } from '../../dist/esm/core/policy.js';
import { readPolicy } from '../../dist/esm/dom/read-policy.js';
import type { ConsentPreferences } from '../../dist/esm/elements/consent-preferences.js';
import { load } from '../../dist/esm/load.js';

const service = (id: string, purpose: string): object => ({
  id,
  purpose,
  provider: { name: 'Stichting Wolk', country: 'DE' },
  hosts: [`${id}.example`],
  items: [{ name: `_${id}`, duration: 'P2Y', reason: 'Telt bezoeken.' }],
});

/** Two services for one purpose, one for another, all to be asked about. */
export const MANIFEST = {
  languages: ['nl', 'en'],
  controller: { name: 'Wad', email: 'wad@wad.example' },
  services: [
    service('visits', 'statistical'),
    service('clicks', 'statistical'),
    service('adverts', 'marketing'),
  ],
};

async function policyOf(manifest: unknown): Promise<Policy> {
  const page = await fixture(
    html`<script type="application/json" id="preferences-manifest">
      ${JSON.stringify(manifest)}
    </script>`,
  );
  const policy = await readPolicy('#preferences-manifest', load);
  page.remove();
  return policy;
}

/** The preferences as a visitor meets them: by role and name, whatever they are made of. */
export class PreferencesPage {
  /** What was saved, sorted; undefined while nothing was. */
  saved: readonly string[] | undefined;
  readonly opener: HTMLButtonElement;
  readonly element: ConsentPreferences;

  constructor(page: Element) {
    this.opener = page.querySelector('button') as HTMLButtonElement;
    this.element = page.querySelector('consent-preferences') as ConsentPreferences;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog') as HTMLDialogElement;
  }

  get switches(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }

  /** Names of what is on. */
  get on(): readonly string[] {
    return this.switches.filter(({ checked }) => checked).map((entry) => this.nameOf(entry));
  }

  /** The element that has the keyboard. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  nameOf(element: Element): string {
    const id = element.getAttribute('aria-labelledby') ?? '';
    return this.root.getElementById(id)?.textContent ?? '';
  }

  switchFor(name: string): HTMLInputElement {
    return this.switches.find((entry) => this.nameOf(entry) === name) as HTMLInputElement;
  }

  action(name: 'reject' | 'accept' | 'save'): HTMLButtonElement {
    return this.root.querySelector(`[data-action=${name}]`) as HTMLButtonElement;
  }

  unfold(): void {
    for (const details of this.root.querySelectorAll('details')) details.open = true;
  }
}

/** Opens the preferences of a manifest, from a button that has the focus. */
export async function openPreferences(
  manifest: unknown = MANIFEST,
  granted: readonly string[] = [],
): Promise<PreferencesPage> {
  const policy = await policyOf(manifest);
  const { default: words } = await load(`words-${policy.language}`);
  const page = new PreferencesPage(
    await fixture(
      html`<div><button>Open</button><consent-preferences></consent-preferences></div>`,
    ),
  );
  page.opener.focus();
  const save = (on: ReadonlySet<string>): void => {
    page.saved = [...on].sort();
  };
  const asking = policy.services.flatMap(({ id, needsConsent }) => (needsConsent ? id : []));
  page.element.open({ policy, words, asking, granted, save });
  return page;
}
