import { lookAtEach } from './each-state.js';
import { itIn } from './engine.js';
import * as scenes from './scenes.js';

const it = itIn('states');

describe('what stands in the page in each state', () => {
  lookAtEach(it, {
    'a placeholder over an embed': scenes.overEmbed(480, 420),
    'a placeholder over a small embed': scenes.overEmbed(300, 150),
    'the prompt at a form': scenes.atForm,
    'the floating button': scenes.floatingButton,
    'the policy': scenes.policy,
    'the declaration': scenes.declaration,
  });
});
