import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { write } from '../../dist/esm/cli/write.js';
import type { Markup } from '../../dist/esm/core/markup/markup.js';
import { useBrowser } from '../e2e/support/browser.js';
import type { Tab } from '../e2e/support/tab.js';
import { FORMS, inForm, LANGUAGES, render } from './folder.js';

const play = useBrowser();

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>${head}</head><body>${body}</body></html>`;

/** What the element has drawn, and what a parser makes of the command line’s string; each node as a line. */
function bothTrees(tab: Tab, tag: string): Promise<readonly (readonly string[])[]> {
  return tab.page.evaluate(async (name) => {
    const text = await (await fetch('/static.html')).text();
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    // Structured data is in the file alone: Trusted Types let no element write a script.
    parsed.querySelector('script[type="application/ld+json"]')?.remove();
    const trees: string[][] = [];
    for (const place of [document, parsed]) {
      const root = place.querySelector(`${name} > .helder-notice`);
      const found: string[] = [];
      trees.push(found);
      root?.normalize();
      const walker = place.createTreeWalker(root ?? place);
      for (let node: Node | null = root; node; node = walker.nextNode()) {
        let depth = 0;
        for (let up: Node | null = node; up !== root && up; up = up.parentNode) depth++;
        const indent = ' '.repeat(depth);
        if (node.nodeType === Node.ELEMENT_NODE) {
          const element = node as Element;
          const attributes = element
            .getAttributeNames()
            .map((attribute) => `${attribute}=${JSON.stringify(element.getAttribute(attribute))}`);
          found.push(indent + [element.localName, ...attributes.sort()].join(' '));
          continue;
        }
        const isInLine = [node.previousSibling, node.nextSibling].some(
          (beside) =>
            beside?.nodeType === Node.ELEMENT_NODE &&
            (beside as Element).matches('a, br, button, code, em, span, strong, sup, time'),
        );
        // A line break between blocks shows nowhere.
        if (isInLine || !/^\n+$/.test(node.nodeValue ?? ''))
          found.push(indent + JSON.stringify(node.nodeValue));
      }
    }
    return trees;
  }, tag);
}

const looks = {
  body: readFileSync(new URL('../../dist/policy.css', import.meta.url), 'utf8'),
  headers: { 'content-type': 'text/css' },
};

const CASES: readonly (readonly [string, Record<string, string>])[] = [
  ['privacy-policy', {}],
  ['privacy-policy', { sections: 'changes cookies rights', 'heading-level': '3' }],
  ['cookie-declaration', {}],
];

describe('element and command line', () => {
  for (const form of FORMS) {
    it(
      `make the same tree, node by node, with processing as ${form}`,
      play(async ({ site, visitor }) => {
        const manifest = inForm(form);
        site.putJson('/privacy.json', manifest);
        // The forms differ in one section, the languages in words.
        for (const language of form === 'tables' ? LANGUAGES : (['nl'] as const)) {
          for (const [tag, given] of form + language === 'tablesnl' ? CASES : CASES.slice(0, 1)) {
            const attributes = Object.entries({ lang: language, ...given });
            const options = attributes.flatMap(([name, value]) => [`--${name}`, value]);
            if (tag === 'cookie-declaration') options.push('--declaration');
            site.put('/static.html', (await render(manifest, ...options)).out);
            const written = attributes.map(([name, value]) => `${name}="${value}"`).join(' ');
            const body = `<${tag} src="/privacy.json" ${written}></${tag}>`;
            site.put('/', page(body, '<script type="module" src="/helder/policy.js"></script>'));
            const tab = await visitor.open('/');
            await tab.page.waitForSelector(`${tag}:not([aria-busy]) > .helder-notice`);
            const [drawn = [], parsed = []] = await bothTrees(tab, tag);
            assert.ok(drawn.length > 100, `${tag} ${language}: ${drawn.length} nodes`);
            assert.deepEqual(parsed, drawn);
            await tab.page.close();
          }
        }
      }),
    );
  }

  it(
    'write every text so that a parser reads it as it is',
    play(async ({ site, visitor }) => {
      site.put('/', page(''));
      const tab = await visitor.open('/');
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({
          unit: fc.constantFrom('<', '>', '&', '"', "'", '\r', '\n', ' ', 'amp;', '#x3c;', '!--'),
        }),
      );
      const samples = fc.sample(fc.array(fc.record({ value: text, said: text })), {
        numRuns: 300,
        seed: 4,
      });
      const markups = samples.map((some) =>
        some.map(({ value, said }): Markup => ({
          tag: 'p',
          attributes: { 'aria-label': value, 'data-x': value },
          children: [{ tag: 'span', children: [said] }, said],
        })),
      );
      // What HTML cannot hold becomes the sign for that.
      const kept = (given: string): string => given.replaceAll('\0', '\ufffd');
      const expected = samples.map((some) =>
        some.map(({ value, said }) => [kept(value), kept(value), kept(said + said)]),
      );
      const read = await tab.page.evaluate(
        (texts) => {
          const parser = new DOMParser();
          return texts.map((one) => {
            const { body } = parser.parseFromString(`<body>${one}`, 'text/html');
            return [...body.children].map((element) => [
              element.getAttribute('aria-label'),
              element.getAttribute('data-x'),
              element.textContent,
            ]);
          });
        },
        markups.map((some) => write(some)),
      );
      assert.deepEqual(read, expected);
    }),
  );
});

describe('a policy that helder render has written', () => {
  for (const isScripted of [true, false])
    it(
      `says nothing of a choice on a page without helder, ${isScripted ? 'with' : 'without'} scripts`,
      play(async ({ site, visitor }) => {
        site.put('/policy.css', looks);
        site.put('/static.html', (await render(inForm('tables'), '--page')).out);
        site.put('/', page(''));
        const { page: tab } = await visitor.open('/');
        await tab.setJavaScriptEnabled(isScripted);
        for (const width of [320, 1280]) {
          await tab.setViewport({ width, height: 800 });
          await tab.goto(new URL('/static.html', tab.url()).href);
          const states = await tab.$$eval('.helder-choice, .helder-open', (regions) =>
            regions.map((region) => ({
              isSeen: region.checkVisibility({ visibilityProperty: true }),
              hasRoom: region.getClientRects().length > 0,
            })),
          );
          assert.ok(states.length > 2);
          // What no script will ever fill needs no room.
          for (const state of states)
            assert.deepEqual(state, { isSeen: false, hasRoom: isScripted }, String(width));
        }
      }),
    );

  it(
    'is taken over, node by node and without a shift, and nothing that makes one is fetched',
    play(async ({ site, visitor }) => {
      const manifest = inForm('tables');
      site.putJson('/privacy.json', manifest);
      const { out } = await render(manifest, '--lang', 'en');
      const mark =
        "<script>window.nodes = [...document.querySelectorAll('privacy-policy *')]</script>";
      const watch =
        "<script>window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })</script>";
      site.put('/policy.css', looks);
      const head =
        '<link rel="stylesheet" href="/policy.css"><script src="/helder/helder.js" data-manifest="/privacy.json"></script>';
      site.put('/', page(out + mark, watch + head));
      const tab = await visitor.open('/');
      await tab.page.waitForSelector('.helder-choice[data-choice]');
      const isKept = await tab.page.evaluate(() => {
        const { nodes } = window as unknown as { nodes: readonly Element[] };
        const now = document.querySelectorAll('privacy-policy *');
        return nodes.length === now.length && nodes.every((node, i) => node === now[i]);
      });
      assert.ok(isKept);
      // Entries come after the frame that they tell of.
      await tab.page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const shifts = await tab.page.evaluate(() =>
        (window as unknown as { shifts: readonly unknown[] }).shifts.map((shift) =>
          JSON.stringify(shift),
        ),
      );
      assert.deepEqual(shifts, []);
      const fetched = await tab.paths();
      assert.ok(fetched.includes('/helder/policy.js'));
      for (const file of ['notice.js', 'policy-en.js', 'filled.js'])
        assert.ok(!fetched.includes(`/helder/${file}`), file);
    }),
  );
});
