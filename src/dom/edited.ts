import type { Kernel } from './kernel.js';

/** Whether a field holds something other than the page gave it. */
function isChanged(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (field.type === 'hidden') return false;
  // Not by their classes: those of a frame are others.
  const { checked, defaultChecked } = field as Partial<HTMLInputElement>;
  return field.value !== field.defaultValue || checked !== defaultChecked;
}

/** Whether something stands in an editor that is a document of its own, as TinyMCE has it. */
function isWritten(editor: Document): boolean {
  const body = editor.body as HTMLElement | null;
  const isEditor = editor.designMode === 'on' || body?.isContentEditable === true;
  return isEditor && /\S/.test(body?.textContent ?? '');
}

/** The documents of this page: its own, and those of its frames that it may look into. */
const documentsOf = (own: Document): readonly Document[] => [
  own,
  ...[...own.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument ? documentsOf(contentDocument) : [],
  ),
];

/**
 * Whether a reload would lose what the visitor has filled in: here, before helder had started, or on an earlier visit to
 * this page, from which the browser has brought it back without telling (Chromium 156, measured).
 */
export function isEdited({ edited }: Kernel): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const isBack = (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
  const fields = ['input', 'textarea']
    .map((tag) => (isBack ? tag : `${tag}:is(:user-valid,:user-invalid)`))
    .join();
  return (
    edited ||
    documentsOf(document).some(
      (one) =>
        isWritten(one) || [...one.querySelectorAll<HTMLInputElement>(fields)].some(isChanged),
    )
  );
}
