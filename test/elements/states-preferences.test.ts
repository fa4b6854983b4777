import { lookAtEach } from './each-state.js';
import { itIn } from './engine.js';
import * as scenes from './scenes.js';

const it = itIn('states-preferences');

describe('preferences in each state', () => {
  lookAtEach(it, {
    'the preferences': scenes.preferences(5),
    'the preferences with all details': scenes.unfolded,
    'the preferences with a copy to take along': scenes.withCopy,
    'the preferences with search and folded lists': scenes.withSearch(),
    'the preferences with what a search found': scenes.withSearch('film'),
  });
});
