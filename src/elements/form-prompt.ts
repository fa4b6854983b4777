import { formNotice } from '../core/notice/form.js';
import type { Policy } from '../core/policy.js';
import { isWritten } from '../core/written.js';
import { idsOf } from '../dom/held.js';
import type { Kernel } from '../dom/kernel.js';
import type { DrawPrompt } from '../dom/prompter.js';
import type { ConsentPlaceholder } from './consent-placeholder.js';
import './consent-placeholder.js';
import { placeAtButton, reveal } from './prompt-place.js';

/** The short reasons of presets, where the manifest has no description of its own. */
async function reasonsOf(
  { load }: Kernel,
  { services, language }: Policy,
): Promise<Map<string, string>> {
  // Long texts are not written in every language.
  if (!isWritten(language)) return new Map();
  const found = services.map(async ({ id, preset, description }) => {
    if (preset === undefined) return [];
    const chunk = await load(`preset-${preset}-${language}` as const).catch(() => undefined);
    const texts = chunk?.default;
    if (texts?.form === undefined || texts.description !== description) return [];
    return [[id, texts.form] as const];
  });
  return new Map((await Promise.all(found)).flat());
}

/** Fetches what the prompt says. */
export async function makePrompt(kernel: Kernel): Promise<DrawPrompt> {
  const policy = await kernel.policy();
  const [{ default: words }, reasons] = await Promise.all([
    kernel.load(`form-${policy.language}` as const),
    reasonsOf(kernel, policy),
  ]);

  return (waiting, act, old) => {
    const prompt =
      (old as ConsentPlaceholder | undefined) ?? document.createElement('consent-placeholder');
    const { form, phase } = waiting;
    const needed = idsOf(form)
      .flatMap(kernel.servicesOf)
      .filter(({ decision }) => decision !== 'exempt');
    const open = needed.filter(({ id }) => !kernel.allows(id));
    const asked = open.length ? open : needed;
    const services = policy.services.filter((service) => asked.some(({ id }) => id === service.id));
    const isOptional = form.dataset['consentOptional'] !== undefined;
    const hadFocus = prompt.contains(document.activeElement);

    // Browsers pass over what stands in an element that takes no part in the order of Tab: it has only been given the focus.
    const rejoin = (): void => {
      prompt.removeAttribute('tabindex');
    };
    prompt.onblur = rejoin;
    prompt.onkeydown = (event) => {
      if (event.key === 'Tab') rejoin();
      if (event.key !== 'Escape') return;
      // It closes this, not the dialog that the form may stand in.
      event.preventDefault();
      event.stopPropagation();
      act('cancel');
    };
    placeAtButton(prompt, waiting);
    const notice = formNotice({ policy, words, services, reasons, phase, isOptional });
    prompt.show(notice, act as (id: string) => void);
    Object.assign(prompt, {
      tabIndex: -1,
      // What is read out with the name once it has the focus; when the focus is elsewhere, what changes is.
      ariaDescription: notice.text.map(({ text }) => text).join(' '),
      ariaLive: 'polite',
    });
    if (!old)
      void kernel.use('attend', ({ checkTheme }) => {
        checkTheme(kernel, prompt);
      });
    if (phase === 'asking' || phase === 'silent' || hadFocus) {
      prompt.focus({ preventScroll: true });
      reveal(prompt);
    }
    return prompt;
  };
}
