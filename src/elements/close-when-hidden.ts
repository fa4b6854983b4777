/**
 * Closes a modal dialog whose content somebody hides with a stylesheet of their own, as lists of cookie notices do: nobody must be
 * left with a page that does not answer.
 */
export function closeWhenHidden(dialog: HTMLDialogElement, content: Element): void {
  const look = (): void => {
    if (dialog.open && !content.getClientRects().length) dialog.close();
  };
  const observer = new ResizeObserver(look);
  observer.observe(content);
  dialog.addEventListener(
    'close',
    () => {
      observer.disconnect();
    },
    { once: true },
  );
  look();
}
