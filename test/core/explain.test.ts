import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../dist/esm/core/finding.js';
import { explain } from '../../dist/esm/dom/explain.js';
import { fixture } from './manifests.js';

const source = 'https://wadhost.example/privacy.json';
const onPage: readonly Finding[] = [
  { code: 'unknown-id', severity: 'error', path: '<script data-consent="a">' },
  { code: 'unknown-id', severity: 'error', path: '<script data-consent="b">' },
];

describe('explain', () => {
  /** Runs with the console replaced, and returns what it was told. */
  function told(run: () => void): readonly string[] {
    const { error, warn } = console;
    const messages: string[] = [];
    console.error = (message: string): unknown => messages.push(`error ${message}`);
    console.warn = (message: string): unknown => messages.push(`warning ${message}`);
    try {
      run();
    } finally {
      Object.assign(console, { error, warn });
    }
    return messages;
  }

  type Kernel = Parameters<typeof explain>[0];
  const kernelWith = (manifest: unknown, findings: readonly Finding[] = []): Kernel =>
    ({ manifest, findings, source }) as unknown as Kernel;

  it('says nothing about a good manifest', () => {
    assert.deepEqual(
      told(() => {
        explain(kernelWith(fixture('full')));
      }),
      [],
    );
  });

  it('tells each kernel everything once', () => {
    const findings: Finding[] = [];
    const kernel = kernelWith(fixture('unknown-field'), findings);
    assert.equal(
      told(() => {
        explain(kernel);
        explain(kernel);
      }).length,
      1,
    );
    findings.push(...onPage);
    assert.equal(
      told(() => {
        explain(kernel);
        explain(kernel);
      }).length,
      2,
    );
    assert.equal(
      told(() => {
        explain(kernelWith(fixture('unknown-field')));
      }).length,
      1,
    );
  });

  it('says once what is left out, whatever the schema says of the same place', () => {
    const messages = told(() => {
      explain(kernelWith(fixture('bad-origin')));
    });
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /^error helder: The origin of a preset cannot be used/);
    assert.match(messages[0] ?? '', /\n {2}found "metrics\.wadhost\.example\/gtag"\n/);
  });

  it('warns of what goes on all the same, though the kernel calls everything an error', () => {
    const messages = told(() => {
      explain(
        kernelWith(undefined, [
          { code: 'late-write', severity: 'error', path: '<script>' },
          { code: 'nonce-mismatch', severity: 'error', path: '<script>' },
        ]),
      );
    });
    assert.deepEqual(
      messages.map((message) => message.split(' ', 1)[0]),
      ['warning', 'error'],
    );
  });

  it('does without a manifest', () => {
    assert.equal(
      told(() => {
        explain(kernelWith(undefined, onPage.slice(0, 1)));
      }).length,
      1,
    );
  });

  it('tells an error from a warning', () => {
    assert.deepEqual(
      told(() => {
        explain(kernelWith(fixture('insecure-address')));
      }).map((message) => message.slice(0, 15)),
      ['warning helder:'],
    );
  });
});
