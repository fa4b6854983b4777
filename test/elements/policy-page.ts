import { fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { Decision } from '../../dist/esm/core/record.js';
import { readPolicy } from '../../dist/esm/dom/read-policy.js';
import type { ShownConsent } from '../../dist/esm/elements/notice/policy-controller.js';
import { load } from '../../dist/esm/load.js';

/** The whole manifest of the tests. */
export const FULL = new URL('../fixtures/policy.json', import.meta.url).pathname;

/** Puts an element on the page and waits until it shows its notice. */
export async function show<T extends HTMLElement>(template: TemplateResult): Promise<T> {
  const element = await fixture<T>(template);
  await shown(element);
  return element;
}

/** Waits until an element shows its whole notice. */
export const shown = (element: Element): Promise<void> =>
  waitUntil(
    () => element.querySelector('.helder-notice') && !element.hasAttribute('aria-busy'),
    'no notice',
    { timeout: 8000 },
  );

/** A policy element over a manifest that stands inline in the page. */
export async function showInline<T extends HTMLElement>(manifest: unknown): Promise<T> {
  const page = await fixture(
    html`<div>
      <script type="application/json" id="manifest">
        ${JSON.stringify(manifest)}
      </script>
      <privacy-policy src="#manifest"></privacy-policy>
    </div>`,
  );
  const element = page.querySelector<T>('privacy-policy');
  if (!element) throw new Error('no element');
  await shown(element);
  return element;
}

/** A running Consent as far as the elements see one. */
export class StubConsent extends EventTarget {
  declare addEventListener: ShownConsent['addEventListener'];
  decisions: Readonly<Record<string, Decision>> = { recaptcha: 'granted', leadinfo: 'denied' };
  opened = 0;

  policy(): ReturnType<ShownConsent['policy']> {
    return readPolicy(FULL, load);
  }

  open(): Promise<void> {
    this.opened++;
    return Promise.resolve();
  }

  change(decisions: Readonly<Record<string, Decision>>): void {
    this.decisions = decisions;
    this.dispatchEvent(new Event('change'));
  }
}

/** What the console was told while something happened. */
export async function errorsDuring(act: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const { error } = console;
  console.error = (...words: readonly unknown[]) => void told.push(words.join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return told;
}

/** Runs checks on a phone and on a desk. */
export async function onEachWidth(check: (width: number) => Promise<void>): Promise<void> {
  for (const width of [320, 1280]) {
    await setViewport({ width, height: 800 });
    await check(width);
  }
}

/** Each test has the page to itself, in Dutch. */
export function freshPage(): void {
  fixtureCleanup();
  document.documentElement.lang = 'nl';
  document.documentElement.style.cssText = '';
  history.replaceState(null, '', location.pathname + location.search);
}
