/** Gives an element the focus, also one that does not take it by itself. */
export function focusOn(element: HTMLElement): void {
  const focus = (): void => {
    element.focus({ preventScroll: true });
  };
  focus();
  if (element.matches(':focus')) return;
  element.tabIndex = -1;
  focus();
  const leave = (): void => {
    element.removeAttribute('tabindex');
  };
  element.addEventListener('blur', leave, { once: true });
}
