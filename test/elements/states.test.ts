import { lookAtEach } from './each-state.js';
import * as scenes from './scenes.js';

describe('what stands in the page in each state', () => {
  lookAtEach({
    'a placeholder over an embed': scenes.overEmbed(480, 420),
    'a placeholder over a small embed': scenes.overEmbed(300, 150),
    'the prompt at a form': scenes.atForm,
    'the floating button': scenes.floatingButton,
    'the policy': scenes.policy,
    'the declaration': scenes.declaration,
  });
});
