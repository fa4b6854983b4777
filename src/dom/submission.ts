type Button = HTMLButtonElement | HTMLInputElement;

/** A form on its way out, as the visitor or the page began it. */
export interface Submission {
  readonly form: HTMLFormElement;
  /** The button that it came by; absent for one that the page began, and for Enter in a form without a button. */
  readonly submitter: Button | undefined;
  /** Whether it came by a click: then it goes on by one, so that click handlers run, the page’s and the vendor’s. */
  readonly isClick: boolean;
}

/** Whether a click on it sends its form. Spam checks bind themselves to any button that bears their site key. */
const sends = (button: Button): boolean =>
  /^(submit|image)$/.test(button.type) ||
  (button.type === 'button' && button.dataset['sitekey'] !== undefined);

function fromClick(target: Partial<Element>): Submission | undefined {
  const submitter = target.closest?.<Button>('button,input');
  if (!submitter?.form || !sends(submitter)) return undefined;
  return { form: submitter.form, submitter, isClick: true };
}

function fromSubmit(event: Event): Submission | undefined {
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return undefined;
  const { submitter } = event as Partial<SubmitEvent>;
  return {
    form: target,
    submitter: (submitter ?? undefined) as Button | undefined,
    isClick: false,
  };
}

/** The submission that an event begins; one that only closes a dialog is none. */
export function submissionOf(event: Event): Submission | undefined {
  const found = event.type === 'click' ? fromClick(event.target as Element) : fromSubmit(event);
  // The attribute: a field called `method` hides the property.
  const method = found?.submitter?.getAttribute('formmethod') ?? found?.form.getAttribute('method');
  return method?.toLowerCase() === 'dialog' ? undefined : found;
}

/** Whether the browser would send it now; where it would not, its own messages show. */
export function passesCheck({ form, submitter, isClick }: Submission): boolean {
  // Without a click the browser has looked already.
  if (!isClick || submitter?.type === 'button') return true;
  return form.noValidate || submitter?.formNoValidate || form.reportValidity();
}

/** Sends it in the way it came. */
export function send({ form, submitter, isClick }: Submission): void {
  const isUsable = submitter?.isConnected && !submitter.disabled && submitter.form === form;
  if (isUsable && isClick) submitter.click();
  else form.requestSubmit(isUsable ? submitter : null);
}
