import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useBrowser, type Scene } from './support/browser.js';
import { manifest, page } from './support/pages.js';
import type { Tab } from './support/tab.js';

const play = useBrowser();
const { controller } = manifest;

/** What a chunk of a notice is called, without its language. */
const PARTS = ['notice', 'policy-nl', 'filled', 'markdown', 'statement', 'statement-nl'];
const NOTICE = ['notice', 'policy-nl'];
const STATED = ['statement', 'statement-nl'];

const plain = { security: 'Wij hebben sloten.' };
const marked = { security: 'Wij hebben *sloten*.' };
const stated = { children: 'Wij vragen niets aan kinderen.' };
const whole = { ...stated, security: 'Wij hebben [goede](section:rights) *sloten*.' };

async function visit({ site, visitor }: Scene, statement?: unknown, more = {}): Promise<Tab> {
  const shown = { controller, services: [], ...more, statement };
  site
    .put('/privacy.json', { body: JSON.stringify(shown) })
    .put('/', page({ body: '<privacy-policy></privacy-policy>' }));
  return visitor.open('/');
}

const shown = async (tab: Tab): Promise<string> => {
  await tab.page.waitForFunction(() => {
    const element = document.querySelector('privacy-policy');
    return element?.querySelector('.helder-notice') && !element.hasAttribute('aria-busy');
  });
  return tab.page.evaluate(() => document.querySelector('privacy-policy')?.textContent ?? '');
};

const askedBy = ({ site }: Scene): readonly string[] =>
  PARTS.filter((part) => site.asked(new RegExp(`/helder/${part}\\.js`)).length);

describe('of the parts of a policy', () => {
  for (const [what, statement, parts] of [
    ['a manifest without a statement', undefined, NOTICE],
    ['plain texts', plain, NOTICE],
    ['Markdown', marked, [...NOTICE, 'markdown']],
    ['what only some statements have', stated, [...NOTICE, ...STATED]],
    ['a placeholder', { security: 'Zie {controller.name}.' }, [...NOTICE, 'filled', 'markdown']],
  ] as const) {
    it(
      `those are fetched that are needed for ${what}`,
      play(async (scene) => {
        const tab = await visit(scene, statement);
        assert.match(await shown(tab), /Uw rechten/);
        assert.deepEqual(askedBy(scene), parts);
      }),
    );
  }

  it(
    'none waits for another',
    play(async (scene) => {
      // Whoever asked for the others, it was not this one.
      scene.site.put('/helder/notice.js', { status: 404 });
      const tab = await visit(scene, whole);
      await tab.told(/policy/);
      assert.deepEqual(askedBy(scene), [...NOTICE, 'markdown', ...STATED]);
    }),
  );

  it(
    'none waits for a statement in a file of its own',
    play(async (scene) => {
      let answer = (): void => undefined;
      const after = new Promise<void>((resolve) => (answer = resolve));
      scene.site.put('/statement.json', { body: JSON.stringify(whole), after });
      const tab = await visit(scene, '/statement.json');
      for (const part of PARTS) await scene.site.request(`/helder/${part}.js`);
      answer();
      assert.match(await shown(tab), /Wij vragen niets aan kinderen\./);
    }),
  );

  for (const part of ['notice', 'markdown', 'statement', 'statement-nl']) {
    it(
      `${part}: where it is missing, what stands there stays and the console says so`,
      play(async (scene) => {
        scene.site.put(`/helder/${part}.js`, { status: 404 });
        const tab = await visit(scene, whole);
        await tab.told(new RegExp(`in <privacy-policy>[^]*${part}\\.js`));
        assert.equal(await tab.page.$('.helder-notice'), null);
        assert.deepEqual(tab.errors, []);
      }),
    );
  }
});
