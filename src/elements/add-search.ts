import { fill } from '../core/fill.js';
import { htmlLang } from '../core/language.js';
import type { SearchWords } from '../core/search-words.js';
import type { Kernel } from '../dom/kernel.js';
import { searchStyles } from './add-search.styles.js';
import { addStyles } from './add-styles.js';

/** What has been added to a purpose: a button that folds its list of services. */
interface Group {
  readonly section: HTMLElement;
  readonly fold: HTMLButtonElement;
  readonly rows: readonly HTMLElement[];
}

/** Letters without marks and case, so that `e` finds `é`. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function makeFold(rows: readonly HTMLElement[], words: SearchWords): HTMLButtonElement {
  const fold = document.createElement('button');
  fold.type = 'button';
  fold.className = 'fold';
  fold.lang = htmlLang(words.lang);
  fold.textContent = fill(words.services, { count: String(rows.length) });
  return fold;
}

function setOpen(
  { fold, rows }: Group,
  isOpen: boolean,
  isFound: (row: HTMLElement) => boolean = () => true,
): void {
  fold.setAttribute('aria-expanded', String(isOpen));
  for (const row of rows) row.hidden = !isOpen || !isFound(row);
}

/** Folds the services of every purpose that has several, but where the visitor is already: what is hidden loses the focus. */
function foldAll(body: HTMLElement, words: SearchWords, focused: Node | null): readonly Group[] {
  return [...body.querySelectorAll('section')].map((section) => {
    const [head, ...rows] = section.querySelectorAll<HTMLElement>('.row');
    const group = { section, fold: makeFold(rows, words), rows };
    if (rows.length < 2) return group;
    head?.append(group.fold);
    group.fold.addEventListener('click', () => {
      setOpen(group, group.fold.getAttribute('aria-expanded') !== 'true');
    });
    setOpen(
      group,
      rows.some((row) => row.contains(focused)),
    );
    return group;
  });
}

/** Adds a field that finds services by all that is said of them, and folds the lists until they are wanted. */
export async function addSearch(kernel: Kernel): Promise<void> {
  const { language } = await kernel.policy();
  const { default: words } = await kernel.load(`search-${language}` as const);
  const root = document.querySelector('consent-preferences')?.shadowRoot;
  const body = root?.querySelector('div');
  // Opened before, on this page.
  if (!root || !body || body.querySelector('[type=search]')) return;
  addStyles(root, searchStyles);
  const label = document.createElement('label');
  const field = document.createElement('input');
  const status = document.createElement('p');
  field.type = 'search';
  label.lang = status.lang = htmlLang(words.lang);
  label.append(words.label, field);
  status.setAttribute('role', 'status');
  const groups = foldAll(body, words, root.activeElement);

  field.addEventListener('input', () => {
    const wanted = plain(field.value.trim());
    let count = 0;
    for (const group of groups) {
      const purpose = plain(group.section.querySelector('h3')?.textContent ?? '');
      const isFound = (row: HTMLElement): boolean =>
        purpose.includes(wanted) || plain(row.textContent).includes(wanted);
      const found = group.rows.filter(isFound);
      count += found.length;
      group.section.hidden = Boolean(wanted) && !found.length;
      setOpen(group, Boolean(wanted) || group.rows.length < 2, isFound);
    }
    // WCAG 4.1.3: what a search finds is told, and the focus stays where it is.
    status.textContent = wanted ? fill(words.found, { count: String(count) }) : '';
  });
  // What is saved the next time is not hidden by what was looked for before.
  root.querySelector('dialog')?.addEventListener('close', () => {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  });
  body.querySelector('section')?.before(label, status);
}
