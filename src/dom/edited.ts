import type { Kernel } from './kernel.js';

/** Whether a field holds something other than the page gave it. */
function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  return (
    field instanceof HTMLInputElement &&
    field.type !== 'hidden' &&
    (field.value !== field.defaultValue || field.checked !== field.defaultChecked)
  );
}

/**
 * Whether a reload would lose what the visitor has filled in: here, before helder had started, or on an earlier visit to
 * this page, from which the browser has brought it back without telling (Chromium 156, measured).
 */
export function isEdited({ edited }: Kernel): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
  const fields = isBack ? 'input,textarea' : ':is(:user-valid,:user-invalid)';
  return edited || [...document.querySelectorAll(fields)].some(isChanged);
}
