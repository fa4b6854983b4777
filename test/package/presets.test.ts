import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { vendors } from '../e2e/support/vendors.js';
import { localeNames, writtenNames } from '../../src/locales/locales.mjs';
import { checkPreset, readPresets } from '../../src/services/read-presets.mjs';
import { LANGUAGES, WRITTEN_LANGUAGES } from '../../dist/esm/core/words.js';
import { covers } from '../../dist/esm/core/host-entry.js';
import { accounts } from '../../dist/esm/core/schema/accounts.js';

const languages = writtenNames();
const presets = readPresets(languages);
const broken = (change: (preset: Record<string, unknown>) => void) => {
  const leadinfo: object | undefined = readPresets(languages).get('leadinfo');
  const preset = structuredClone(leadinfo) as Record<string, unknown>;
  change(preset);
  return checkPreset('leadinfo.json', preset, languages).join('\n');
};

describe('preset files', () => {
  it('speak every language in which policies are written', () => {
    assert.deepEqual(languages, [...WRITTEN_LANGUAGES].sort());
    assert.deepEqual(localeNames(), [...LANGUAGES].sort());
  });

  it('fit', () => {
    for (const [id, preset] of presets)
      assert.deepEqual(checkPreset(`${id}.json`, preset, languages), [], id);
  });

  it('name the account fields that a manifest can hold, all of them and no others', () => {
    const named = [...presets.values()].flatMap(({ account }) => account ?? []);
    assert.deepEqual([...new Set(named)].sort(), Object.keys(accounts).sort());
  });

  it('are known by what pages ask their vendors for, but for those that need no consent', () => {
    for (const { use, asks, origin } of vendors) {
      const { ground, hold, hosts } = presets.get(use) ?? assert.fail(use);
      if (asks && !origin && !ground)
        assert.ok(
          (hold ?? hosts).some((entry) => covers(entry, asks)),
          `${use}: ${asks}`,
        );
      // What needs no consent waits for nothing.
      assert.ok(!(ground && hold), use);
    }
  });

  it('need no consent only where the visitor asks for it, or for their safety', () => {
    for (const [id, { ground, purpose }] of presets)
      assert.ok(!ground || ['functional', 'security'].includes(purpose), id);
  });

  it('are all in the README, with what they need', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, after = ''] = readme.split('\n## Services that helder knows\n');
    const [section = ''] = after.split('\n## ');
    const rows = [...section.matchAll(/^\| `([^`]+)` +\|(.*)\|$/gm)].map(
      ([, id = '', rest = '']) => [id, ...rest.split('|').map((cell) => cell.trim())],
    );
    assert.deepEqual(
      rows.slice(1),
      [...presets.values()].map(({ id, texts, purpose, ground, account, origin }) => [
        id,
        texts['en']?.name,
        ground ? `${purpose}, without consent` : purpose,
        [account, account && !origin && 'origin']
          .flatMap((field) => (field ? `\`${field}\`` : []))
          .join(', '),
      ]),
    );
  });

  it('come with a source for every fact that may change', () => {
    for (const { items, sources } of readPresets(languages).values()) {
      assert.ok(sources.length > 0);
      for (const item of items) assert.ok(item.sources.length > 0, item.name);
    }
  });

  it('keep each lifetime that a source states, where sources disagree', () => {
    const disagreements: Record<string, Record<string, readonly string[]>> = {
      leadinfo: { '_li_id.*': ['P2Y', 'P1Y'], '_li_ses.*': ['session', 'P1Y'] },
      matomo: { '_pk_cvar.*': ['PT30M', 'P3Y'] },
      'microsoft-clarity': { _clsk: ['P1D', 'session'] },
      'meta-pixel': { _fbp: ['P90D', 'P4M'] },
      hubspot: { __hstc: ['P6M', 'P13M'], hubspotutk: ['P6M', 'P13M'] },
      cloudflare: { __cf_bm: ['PT30M', 'session'] },
      'linkedin-insight': { UserMatchHistory: ['P30D', 'session'] },
    };
    for (const [id, items] of Object.entries(disagreements))
      for (const [name, durations] of Object.entries(items)) {
        const item = presets.get(id)?.items.find((one) => one.name === name);
        const others = item?.alternatives ?? [];
        assert.deepEqual([item?.duration, ...others.map(({ duration }) => duration)], durations);
        for (const { sources } of others) assert.notDeepEqual(sources, item?.sources, name);
      }
  });

  it('keep their sources out of what visitors download', () => {
    for (const id of readPresets(languages).keys()) {
      const url = new URL(`../../dist/preset-${id}.js`, import.meta.url);
      assert.doesNotMatch(readFileSync(url, 'utf8'), /sources/);
    }
  });
});

describe('the build refuses a preset file', () => {
  const cases: Record<string, [(preset: Record<string, unknown>) => void, RegExp]> = {
    'with an unknown field': [
      (preset) => (preset['colour'] = 'blue'),
      /additional properties.*colour/,
    ],
    'under another name': [(preset) => (preset['id'] = 'other'), /not the name of the file/],
    'that lacks a language': [
      ({ texts }) => Reflect.deleteProperty(texts as object, 'en'),
      /no texts in "en"/,
    ],
    'with an item that says not what it is for': [
      ({ items }) => ((items as { name: string }[])[0]!.name = '_li_other'),
      /"_li_other" has no reason/,
    ],
    'with an item without a source': [
      ({ items }) => ((items as { sources: string[] }[])[0]!.sources = []),
      /\/items\/0\/sources/,
    ],
    'with a pattern that could mean anything': [
      ({ items }) => ((items as { name: string }[])[0]!.name = '_l*'),
      /\/items\/0\/name/,
    ],
    'with a step that uses an unknown value': [
      (preset) => (preset['off'] = [{ set: 'x', to: '{siteKey}' }]),
      /uses \{siteKey\}/,
    ],
  };
  for (const [name, [change, finding]] of Object.entries(cases)) {
    it(name, () => {
      assert.match(broken(change), finding);
    });
  }
});
