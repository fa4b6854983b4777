import { expect, fixtureCleanup } from '@open-wc/testing';
import {
  expectContrast,
  expectEqual,
  expectStill,
  expectTargets,
  expectVisibleFocus,
  expectWhole,
  violationsOf,
} from './checks.js';
import type { Register } from './engine.js';
import type { Draw } from './scenes.js';
import { enter, leave, STATES } from './states.js';

const ours = 'consent-banner, consent-preferences, consent-placeholder, consent-button[floating]';

/** Looks at each of these elements in each state that a visitor may meet it in. */
export function lookAtEach(it: Register, drawings: Readonly<Record<string, Draw>>): void {
  afterEach(() => {
    for (const element of document.querySelectorAll(ours)) element.remove();
    fixtureCleanup();
    document.adoptedStyleSheets = [];
  });
  after(leave);

  for (const [what, draw] of Object.entries(drawings)) {
    describe(what, () => {
      for (const [name, state] of Object.entries(STATES)) {
        it(`can be read and worked: ${name}`, async () => {
          await enter(state);
          const { element, least = 44, pair } = await draw(state.lang ?? 'nl');
          state.after?.(element);
          expectWhole(element);
          expectContrast(element);
          expectTargets(element, least);
          if (pair) expectEqual(...pair());
          expectStill(element);
          await expectVisibleFocus(element);
          expect(await violationsOf(element)).to.deep.equal([]);
        });
      }
    });
  }
}
