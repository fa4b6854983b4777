import type { Decision } from '../../core/record.js';

/** The parts of a notice that show the visitor’s choice or lead to it; all else never changes. */
const REGIONS = '.helder-choice, .helder-open';

/** Shows what was decided. The words stand in the regions themselves: see `core/markup/choice.ts`. */
export function fillChoices(
  notice: ParentNode,
  decisions: Readonly<Record<string, Decision>>,
): void {
  for (const region of notice.querySelectorAll<HTMLElement>(REGIONS)) {
    const { service } = region.dataset;
    if (service !== undefined) {
      const choice = (Object.hasOwn(decisions, service) && decisions[service]) || 'unasked';
      const shown = region.querySelector('strong');
      const word = region.dataset[choice] ?? '';
      // Only what is different: a screen reader may be told of every change.
      if (shown && shown.textContent !== word) shown.textContent = word;
      region.dataset['choice'] = choice;
    }
    region.hidden = false;
    region.querySelector('button')?.removeAttribute('disabled');
  }
}

/** Where no Consent runs there is no choice to show. */
export function hideChoices(notice: ParentNode): void {
  for (const region of notice.querySelectorAll<HTMLElement>(REGIONS)) region.hidden = true;
}

/** Whether a click is on a button that opens the preferences. */
export const opensPreferences = ({ target }: Event): boolean =>
  target instanceof Element && Boolean(target.closest('button')?.closest(REGIONS));
