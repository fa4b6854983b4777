import type { PresetForm } from '../core/preset.js';
import { idsOf } from './held.js';
import type { Kernel } from './kernel.js';
import { makeRelease } from './release.js';
import type { Submission } from './submission.js';

/** How long a vendor may take before the visitor is told. */
const PATIENCE = 10_000;
/** How long is waited for what may not come at all. */
const GRACE = 2_000;
/** How long is waited for what nothing announces. */
const MOMENT = 200;
const SCRIPT = 'script[data-consent]';

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Looks again and again, since no event tells; gives up when it is told to. */
async function until(test: () => boolean, goesOn: () => boolean): Promise<boolean> {
  while (!test()) {
    if (!goesOn()) return false;
    await pause(50);
  }
  return true;
}

/** The function of the page that calls back when the vendor is ready, whichever of the given names it has. */
function readyOf({ ready }: PresetForm): ((callback: () => void) => void) | undefined {
  for (const path of ready) {
    const names = path.split('.');
    const found = names.reduce<unknown>(
      (from, name) => (from as Record<string, unknown> | undefined)?.[name],
      window,
    );
    if (typeof found === 'function') return found as (callback: () => void) => void;
  }
  return undefined;
}

/** What is known of the vendors that forms use, and how they are doing on this page. */
export class FormVendors {
  readonly #kernel: Kernel;
  /** By id of the service; undefined for one that helder knows nothing about. */
  readonly #known = new Map<string, PresetForm | undefined>();
  /** Scripts that could not be fetched: no connection, or a blocker. */
  readonly #failed = new Set<HTMLScriptElement>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    const note = ({ target }: Event): void => {
      if (target instanceof HTMLScriptElement && target.dataset['consent'] !== undefined)
        this.#failed.add(target);
    };
    // Not seen by listeners that do not capture.
    addEventListener('error', note, true);
  }

  /** Resolves when the page’s own handlers find a working vendor; to false when it does not answer. */
  async answer(submission: Submission, goesOn: () => boolean): Promise<boolean> {
    const ids = this.#servicesOf(submission.form);
    let isLate = false;
    const late = pause(PATIENCE).then(() => {
      isLate = true;
      return [false];
    });
    const waits = (): boolean => goesOn() && !isLate;
    const answers = Promise.all(
      // What a vendor’s own code throws is no answer either.
      ids.map((id) => this.#isReady(id, submission, waits).catch(() => false)),
    );
    return (await Promise.race([answers, late])).every(Boolean);
  }

  /** The boxes of vendors in this form that the visitor has not ticked. */
  boxes(form: HTMLFormElement): readonly HTMLTextAreaElement[] {
    return this.#servicesOf(form)
      .flatMap((id) => this.#known.get(id) ?? [])
      .flatMap(({ answer, unseen }) =>
        [...form.querySelectorAll<HTMLTextAreaElement>(answer)].filter(
          (field) => !field.value && !field.closest(unseen),
        ),
      );
  }

  /** Leads the visitor to the first of them. */
  focusBox(form: HTMLFormElement): void {
    const frame = this.boxes(form)[0]?.parentElement?.querySelector('iframe');
    frame?.focus();
    // A frame that takes the focus does not come into view by that.
    frame?.scrollIntoView({ block: 'center' });
    const focusAgain = (): void => {
      if (document.activeElement !== frame) return;
      frame?.blur();
      frame?.focus();
    };
    // What had the focus before it was loaded has it in name only (Chromium 147).
    frame?.addEventListener('load', focusAgain, { once: true });
  }

  /** Resolves when all boxes are ticked. */
  ticked(form: HTMLFormElement, goesOn: () => boolean): Promise<boolean> {
    return until(() => !this.boxes(form).length, goesOn);
  }

  /** Fetches once more what could not be fetched for a form. */
  runAgain(form: HTMLFormElement): void {
    const { run } = makeRelease(this.#kernel);
    for (const id of this.#servicesOf(form))
      for (const script of this.#scriptsOf(id, this.#failed)) {
        this.#failed.delete(script);
        void run(script);
      }
  }

  #servicesOf(form: HTMLFormElement): readonly string[] {
    return idsOf(form)
      .flatMap(this.#kernel.servicesOf)
      .map(({ id }) => id);
  }

  async #knowledgeOf(id: string): Promise<PresetForm | undefined> {
    if (this.#known.has(id)) return this.#known.get(id);
    const { services } = await this.#kernel.policy();
    const use = services.find((service) => service.id === id)?.preset;
    const preset = use === undefined ? undefined : await this.#kernel.load(`preset-${use}`);
    this.#known.set(id, preset?.default.form);
    return preset?.default.form;
  }

  async #isReady(id: string, submission: Submission, goesOn: () => boolean): Promise<boolean> {
    await until(() => document.readyState !== 'loading', goesOn);
    await this.#kernel.settled(id);
    const known = await this.#knowledgeOf(id).catch(() => undefined);
    if (!known) return true;
    const found = (): boolean => readyOf(known) !== undefined;
    // A page that fetches the vendor’s script by itself may do so only when it sends.
    if (!this.#scriptsOf(id, document.querySelectorAll<HTMLScriptElement>(SCRIPT)).length) {
      await Promise.race([until(found, goesOn), pause(GRACE)]);
      if (!found()) return true;
    }
    await until(() => found() || this.#scriptsOf(id, this.#failed).length > 0, goesOn);
    const ready = readyOf(known);
    if (!ready) return false;
    await new Promise<void>((resolve) => {
      ready(resolve);
    });
    // A page may also draw something once the vendor calls it back, where no markup announces it.
    const grace = hasPlace(known, submission) ? GRACE : MOMENT;
    await Promise.race([until(() => isDrawn(known, submission), goesOn), pause(grace)]);
    return true;
  }

  /** Those of these scripts that belong to a service. */
  #scriptsOf(id: string, scripts: Iterable<HTMLScriptElement>): readonly HTMLScriptElement[] {
    const { servicesOf } = this.#kernel;
    return [...scripts].filter((script) =>
      idsOf(script)
        .flatMap(servicesOf)
        .some((service) => service.id === id),
    );
  }
}

/** Whether the form has a place for the vendor’s own part. */
const hasPlace = ({ widget }: PresetForm, { form, submitter }: Submission): boolean =>
  Boolean(submitter?.matches(widget)) || form.querySelector(widget) !== null;

/** Whether the vendor has put its own part in the form. */
const isDrawn = ({ answer }: PresetForm, { form, submitter }: Submission): boolean =>
  [form, submitter?.parentElement].some((place) => place?.querySelector(answer));
