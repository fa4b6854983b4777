import { expect } from '@open-wc/testing';
import { expectEqual, expectWhole } from './checks.js';
import { lookAtEach } from './each-state.js';
import { itIn } from './engine.js';
import * as scenes from './scenes.js';
import { enter, STATES } from './states.js';

const it = itIn('states-banner');

describe('banners and messages in each state', () => {
  lookAtEach(it, {
    'the banner as a box': scenes.banner('box', 'bottom-start'),
    'the banner as a box at the top end': scenes.banner('box', 'top-end'),
    'the banner as a box at the bottom': scenes.banner('box', 'bottom'),
    'the banner as a bar': scenes.banner('bar', 'bottom'),
    'the banner as a bar at the top': scenes.banner('bar', 'top'),
    'the banner as a dialog': scenes.banner('dialog', 'bottom'),
    'the message before a reload': scenes.message('reload'),
    'the message after a withdrawal': scenes.message('removal'),
  });

  it('show a label whole that outgrows its button, and the others as high', async () => {
    const state = STATES['pseudo-locale, 320 px']!;
    await enter(state);
    const { element, pair } = await scenes.banner('box', 'bottom')('nl');
    state.after?.(element);
    const [accept, reject] = pair!();
    accept.textContent = 'Toestemmingsverklaringsaanvaarding voor alles';
    expect(accept.getBoundingClientRect().height).to.be.above(60);
    expectEqual(accept, reject);
    expectWhole(element);
  });
});
