import type { FormAction, FormPhase } from '../core/notice/form.js';
import type { Kernel } from './kernel.js';
import type { Submission } from './submission.js';

/** How long a visitor who has pressed the button waits for something to come; milliseconds. */
export const PATIENCE = 5_000;

/** A submission that waits. */
export interface Waiting extends Submission {
  phase: FormPhase;
  /** Where the focus was when it began. */
  readonly focus: Element | null;
}

/** Draws what there is to say in its place; takes the element that stands there already, and gives it. */
export type DrawPrompt = (
  waiting: Waiting,
  act: (action: FormAction) => void,
  prompt: HTMLElement | undefined,
) => HTMLElement;

/** Keeps the one prompt of a page: fetched when it may be wanted, drawn when it is, gone when it is not. */
export class Prompter {
  readonly #kernel: Kernel;
  #drawing: Promise<DrawPrompt> | undefined;
  #prompt: HTMLElement | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Fetches all that the prompt needs; a failure is not kept, so that the next call tries again. */
  prepare(): Promise<DrawPrompt> {
    this.#drawing ??= this.#kernel.load('prompt').then((chunk) => chunk.makePrompt(this.#kernel));
    this.#drawing.catch(() => (this.#drawing = undefined));
    return this.#drawing;
  }

  /** Says how far a submission is, unless it has ended before that could be said; false where it cannot be shown. */
  async tell(
    waiting: Waiting,
    isOver: () => boolean,
    act: (action: FormAction) => void,
  ): Promise<boolean> {
    let slow;
    try {
      const late = new Promise<never>((_, fail) => {
        slow = setTimeout(fail, PATIENCE, 'no answer');
      });
      const draw = await Promise.race([this.prepare(), late]);
      if (isOver()) return true;
      this.#prompt = draw(waiting, act, this.#prompt);
      return this.#prompt.getClientRects().length > 0;
    } catch (error) {
      this.#kernel.report('chunk-missing', 'prompt', String(error));
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Takes the prompt away; a focus that stood in it goes to the given element. */
  close(focus: Element | null | undefined): void {
    const hadFocus = this.#prompt?.contains(document.activeElement);
    this.#prompt?.remove();
    this.#prompt = undefined;
    if (hadFocus) (focus as HTMLElement | null | undefined)?.focus({ preventScroll: true });
  }
}
