import assert from 'node:assert/strict';
import type { Tab } from './tab.js';

/** Where an element is looked for: everywhere, or in the shadow root of its parent. */
export interface Selection {
  readonly selector: string;
  readonly displayFilter?: boolean;
}

interface Target {
  readonly parent?: Selection;
  readonly target: Selection;
}

export type Matcher = Target & { readonly type: 'css' | 'checkbox' };

/** Letters under which Consent-O-Matic’s visitors choose: preferences, statistics, content, advertisements, other. */
export type Category = 'A' | 'B' | 'D' | 'E' | 'F' | 'X';

export type Action =
  | (Target & { readonly type: 'click' | 'hide' })
  | (Target & { readonly type: 'waitcss'; readonly retries: number; readonly waitTime: number })
  | (Target & { readonly type: 'foreach'; readonly action: Action })
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | {
      readonly type: 'consent';
      readonly consents: readonly {
        readonly type: Category;
        readonly matcher: Matcher;
        readonly toggleAction: Action;
      }[];
    };

/** The part of Consent-O-Matic’s rules that ours is written in. */
export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[];
    readonly showingMatcher: readonly Matcher[];
  }[];
  readonly methods: readonly { readonly name: string; readonly action: Action }[];
}

/** Carries a rule out on the page of a tab as the extension would, for a visitor who wants these categories. */
export async function carryOut(
  { page }: Tab,
  { detectors, methods }: Rule,
  wanted: readonly Category[],
): Promise<void> {
  for (const { presentMatcher, showingMatcher } of detectors)
    for (const { target } of [...presentMatcher, ...showingMatcher]) {
      const { selector, displayFilter = false } = target;
      await page.waitForSelector(selector, { visible: displayFilter });
    }
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    const method = methods.find((one) => one.name === name);
    assert.ok(method, name);
    const found = await page.evaluate(runMethod, method.action, wanted);
    assert.ok(found > 0, `${name} found nothing`);
  }
}

/** Runs in the page, so everything that it needs stands in it; gives how many elements it has found. */
async function runMethod(method: Action, wanted: readonly Category[]): Promise<number> {
  // Methods keep their names by themselves; for others the compiler would call a function that the page does not have.
  const engine = {
    found: 0,
    find({ parent, target }: Target, base: Element | undefined): readonly HTMLElement[] {
      if (target.selector === ':scope') return base ? [base as HTMLElement] : [];
      const places = parent ? [...document.querySelectorAll(parent.selector)] : [base ?? document];
      const all = places.flatMap((place) => [
        // The shadow root of a parent that has one.
        ...(('shadowRoot' in place && place.shadowRoot) || place).querySelectorAll<HTMLElement>(
          target.selector,
        ),
      ]);
      engine.found += all.length;
      return all;
    },
    async run(action: Action, base?: Element): Promise<void> {
      switch (action.type) {
        case 'list':
          for (const one of action.actions) await engine.run(one, base);
          return;
        case 'foreach':
          for (const element of engine.find(action, base)) await engine.run(action.action, element);
          return;
        case 'consent':
          for (const { type, matcher, toggleAction } of action.consents) {
            const [box] = engine.find(matcher, base) as readonly HTMLInputElement[];
            if (box && box.checked !== wanted.includes(type)) await engine.run(toggleAction, base);
          }
          return;
        case 'waitcss':
          for (let tries = action.retries; tries && !engine.find(action, base).length; tries--)
            await new Promise((resolve) => setTimeout(resolve, action.waitTime));
          return;
        case 'click':
          engine.find(action, base)[0]?.click();
          return;
        case 'hide':
          // It makes small what it hides, and shows it in a corner.
          for (const element of engine.find(action, base)) {
            element.classList.add('ConsentOMatic-CMP-PIP');
            element.style.setProperty('position', 'fixed', 'important');
            element.style.setProperty('transform', 'scale(0.25)', 'important');
          }
      }
    },
  };
  await engine.run(method);
  return engine.found;
}
