import type { FormAction, FormPhase } from '../core/notice/form.js';
import { FormVendors } from './form-vendors.js';
import { idsOf, isAllowed } from './held.js';
import type { Kernel } from './kernel.js';
import { PATIENCE, Prompter, type Waiting } from './prompter.js';
import { passesCheck, send, submissionOf, type Submission } from './submission.js';

const HELD = 'form[data-consent]';

/**
 * Holds what is sent from forms whose services are not granted, asks at the button, and sends on what waited: once, in
 * the way it came. One submission waits at a time. Where this cannot be done the form is sent: no form is ever lost.
 */
export class FormGate {
  readonly #kernel: Kernel;
  readonly #prompter: Prompter;
  readonly #vendors: FormVendors;
  /** Forms that the visitor has chosen to send without. */
  readonly #excused = new WeakSet<HTMLFormElement>();
  /** Forms that are sent as soon as the vendor of another is there. */
  readonly #following = new Set<HTMLFormElement>();
  #waiting: Waiting | undefined;
  /** The form that is being sent right now. */
  #sending: HTMLFormElement | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#prompter = new Prompter(kernel);
    this.#vendors = new FormVendors(kernel);
    // Before every handler of the page, which may call what is not loaded.
    for (const type of ['click', 'submit']) addEventListener(type, this.#meet, true);
    addEventListener('focusin', this.#prepare);
  }

  /** Looks at what stands now: what waits may go on, or has been withdrawn. */
  look(): void {
    // So that an id that nobody knows is reported before somebody sends.
    for (const form of document.querySelectorAll<HTMLFormElement>(HELD)) this.#isHeld(form);
    const waiting = this.#waiting;
    // While it is being read what another tab has decided, it all stays as it is.
    if (!waiting || !this.#kernel.isRead) return;
    const isHeld = this.#isHeld(waiting.form);
    const { phase } = waiting;
    if (phase === 'asking' && !isHeld) void this.#goOn(waiting);
    if (isHeld && (phase === 'loading' || phase === 'ticking')) this.#drop();
  }

  readonly #meet = (event: Event): void => {
    const submission = event.defaultPrevented ? undefined : submissionOf(event);
    if (!submission?.form.matches(HELD)) return;
    const { form } = submission;
    const isFollowing = this.#lets(form);
    if (isFollowing && !this.#followsVendor(form)) {
      // Sent by hand, so not by itself any more.
      if (this.#waiting?.form === form) this.#drop();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (passesCheck(submission))
      void (isFollowing ? this.#follow(submission) : this.#hold(submission));
  };

  /** What the prompt needs is there by the time the button is pressed. */
  readonly #prepare = ({ target }: Event): void => {
    const form = (target as Element).closest<HTMLFormElement>(HELD);
    if (!form || !this.#kernel.isRead || this.#lets(form)) return;
    removeEventListener('focusin', this.#prepare);
    this.#prompter.prepare().catch(Boolean);
    this.#kernel.deciding().catch(Boolean);
  };

  /** Whether a form needs something that is not granted and can be asked for; until the manifest is read, any does. */
  #isHeld(form: HTMLFormElement): boolean {
    const { isRead, allows } = this.#kernel;
    const ids = idsOf(form);
    if (!isRead || !ids.length) return !isRead;
    return !isAllowed(this.#kernel, form) && ids.every((id) => allows(id) !== undefined);
  }

  #lets(form: HTMLFormElement): boolean {
    if (this.#sending === form || this.#excused.has(form)) return true;
    const phase = this.#waiting?.form === form && this.#waiting.phase;
    return phase !== 'loading' && phase !== 'silent' && !this.#isHeld(form);
  }

  /** Whether another form has just been granted a vendor that this one needs too. */
  #followsVendor(form: HTMLFormElement): boolean {
    const waiting = this.#waiting;
    if (waiting?.phase !== 'loading' || this.#sending === form || this.#excused.has(form))
      return false;
    const ids = idsOf(waiting.form);
    return waiting.form !== form && idsOf(form).some((id) => ids.includes(id));
  }

  /** Sends a form that has nothing to ask once the vendor is there for which another waits. */
  async #follow(submission: Submission): Promise<void> {
    const { form } = submission;
    if (this.#following.has(form)) return;
    this.#following.add(form);
    await this.#vendors.answer(submission, () => form.isConnected);
    this.#following.delete(form);
    if (!form.isConnected) return;
    if (this.#isHeld(form)) await this.#hold(submission);
    else this.#release(submission);
  }

  async #hold(submission: Submission): Promise<void> {
    const before = this.#waiting;
    if (before?.form === submission.form && before.phase === 'loading') return;
    const waiting: Waiting = { ...submission, phase: 'asking', focus: document.activeElement };
    this.#waiting = waiting;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([this.#kernel.consent.ready, late]);
    if (this.#waiting !== waiting || waiting.phase !== 'asking') return;
    if (!this.#kernel.isRead) this.#send(waiting);
    else if (!this.#isHeld(waiting.form)) await this.#goOn(waiting);
    else if (!(await this.#tell(waiting)) && this.#isHeld(waiting.form)) this.#send(waiting);
  }

  #tell(waiting: Waiting): Promise<boolean> {
    const isOver = (): boolean => this.#waiting !== waiting;
    return this.#prompter.tell(waiting, isOver, (action) => {
      if (!isOver()) this.#act(waiting, action);
    });
  }

  #act(waiting: Waiting, action: FormAction): void {
    if (action === 'cancel') this.#drop(waiting.submitter ?? waiting.focus);
    else if (action === 'without') {
      this.#excused.add(waiting.form);
      this.#send(waiting);
    } else if (this.#isHeld(waiting.form)) void this.#allow(waiting);
    else void this.#goOn(waiting);
  }

  /** Grants what the form needs and nothing else; the state that follows lets the submission go on. */
  async #allow(waiting: Waiting): Promise<void> {
    const { deciding, servicesOf, allows, report } = this.#kernel;
    const services = idsOf(waiting.form).flatMap(servicesOf);
    const open = services.filter(({ id }) => !allows(id));
    waiting.phase = 'asking';
    try {
      const { decide } = await deciding();
      const choices = Object.fromEntries(open.map(({ id }) => [id, 'granted'] as const));
      await decide(this.#kernel, choices, 'form');
    } catch (error) {
      report('chunk-missing', 'banner', String(error));
      if (this.#isHeld(waiting.form)) await this.#say(waiting, 'silent');
    }
  }

  async #goOn(waiting: Waiting): Promise<void> {
    const { form } = waiting;
    const goesOn = (): boolean => this.#waiting === waiting && form.isConnected;
    void this.#say(waiting, 'loading');
    this.#vendors.runAgain(form);
    const isAnswered = await this.#vendors.answer(waiting, goesOn);
    if (goesOn() && !isAnswered) {
      // Without a word it would seem to go on for ever.
      if (!(await this.#say(waiting, 'silent'))) this.#send(waiting);
      return;
    }
    if (goesOn() && this.#vendors.boxes(form).length) {
      await this.#say(waiting, 'ticking');
      if (goesOn()) this.#vendors.focusBox(form);
      await this.#vendors.ticked(form, goesOn);
    }
    if (goesOn()) this.#send(waiting);
    else if (this.#waiting === waiting) this.#drop();
  }

  #say(waiting: Waiting, phase: FormPhase): Promise<boolean> {
    waiting.phase = phase;
    return this.#tell(waiting);
  }

  /** Sends what still waits. */
  #send(waiting: Waiting): void {
    if (this.#waiting !== waiting) return;
    this.#drop(waiting.focus);
    this.#release(waiting);
  }

  #release(submission: Submission): void {
    this.#sending = submission.form;
    try {
      send(submission);
    } finally {
      this.#sending = undefined;
    }
  }

  #drop(focus?: Element | null): void {
    this.#waiting = undefined;
    this.#prompter.close(focus);
  }
}
