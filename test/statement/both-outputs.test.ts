import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../dist/esm/cli/run.js';
import { checkManifest } from '../../dist/esm/core/check-manifest.js';
import { diagnose } from '../../dist/esm/core/diagnose.js';
import { useBrowser, type Scene } from '../e2e/support/browser.js';
import { page } from '../e2e/support/pages.js';
import { FORMS, parseFacts, type Form, type Register } from './facts/schema.js';
import { faultOf } from './find-fact.js';
import { outline, type Passage } from './outline.js';

const play = useBrowser();
const folder = fileURLToPath(new URL('./', import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(folder + path, 'utf8'));
const pathOf = (form: Form): string => `manifests/${form}.json`;

const LANGUAGES: Readonly<Record<Register, string>> = { formal: 'nl', informal: 'nl-x-informal' };
const REGISTERS = ['formal', 'informal'] as const;

/** How the reader is not addressed. */
const OTHERS: Readonly<Record<Register, RegExp>> = {
  formal: /(?<![\p{L}-])(je|jij|jou|jouw|jezelf)(?![\p{L}-])/iu,
  informal: /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu,
};

type Show = (scene: Scene, form: Form, lang: string) => Promise<readonly Passage[]>;

const OUTPUTS: Readonly<Record<string, Show>> = {
  async 'the element'({ site, visitor }, form, lang) {
    site.putJson('/privacy.json', read(pathOf(form)));
    site.put('/', page({ lang, body: '<privacy-policy></privacy-policy>' }));
    const tab = await visitor.open('/');
    await tab.page.waitForSelector('privacy-policy:not([aria-busy]) .helder-notice > section');
    assert.deepEqual(tab.console, []);
    return tab.page.$eval('privacy-policy', outline);
  },
  async 'the command line'({ site, visitor }, form, lang) {
    const written: string[] = [];
    const errors: string[] = [];
    const code = await run(['render', pathOf(form), '--lang', lang, '--page'], {
      folder,
      out: (text) => written.push(text),
      error: (text) => errors.push(text),
    });
    assert.deepEqual({ code, errors }, { code: 0, errors: [] });
    site.put('/', written.join(''));
    const tab = await visitor.open('/');
    return tab.page.$eval('privacy-policy', outline);
  },
};

for (const form of FORMS) {
  describe(`the manifest of ${form}`, () => {
    it('gives the checks nothing to say', () => {
      const manifest = read(pathOf(form));
      assert.deepEqual([...checkManifest(manifest), ...diagnose(manifest)], []);
    });

    for (const [output, show] of Object.entries(OUTPUTS)) {
      for (const register of REGISTERS) {
        it(
          `carries every fact into the output of ${output}, ${register}`,
          play(async (scene) => {
            const passages = await show(scene, form, LANGUAGES[register]);
            const { facts } = parseFacts(read(`facts/${form}.json`));
            assert.notEqual(facts.length, 0);
            assert.deepEqual(
              facts.flatMap((fact) => faultOf(fact, passages, register) ?? []),
              [],
            );
            const others = passages.filter(({ text }) => OTHERS[register].test(text));
            assert.deepEqual(
              others.map(({ text }) => text),
              [],
              'the other register',
            );
          }),
        );
      }

      it(
        `says nothing in Dutch where ${output} speaks English`,
        play(async (scene) => {
          const passages = await show(scene, form, 'en');
          const dutch = passages.filter(({ text }) =>
            / (de|het|een|wij|uw|je|zijn|voor|met) /i.test(text),
          );
          assert.notEqual(passages.length, 0);
          assert.deepEqual(
            dutch.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
            [],
          );
        }),
      );
    }
  });
}
