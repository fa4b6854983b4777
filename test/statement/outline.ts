/** What a rendered policy says, in the order of the page, as far as facts are looked for in it. */

/** One thing that is read as a whole: a paragraph, list entry, table row, term with its descriptions, heading or caption. */
export interface Passage {
  /** Its text, and the addresses of its links. */
  readonly text: string;
  /** Whether it names what other passages are about. */
  readonly heads: boolean;
  /** Sections that it stands in, outermost first, each by its id without the prefix; the contents are `contents`. */
  readonly sections: readonly string[];
  /** Titles of those sections, and of the group of rows. */
  readonly titles: readonly string[];
  /** What is near: the same row, else everything under the same heading. */
  readonly near: string;
}

/**
 * Reads a policy in the page; it runs there, so that it refers to nothing outside itself. Text that only the eye meets
 * twice, such as a column’s label in each cell, counts once.
 */
export function outline(root: Element): readonly Passage[] {
  const PREFIX = /^[a-z]+-(?:\d+-)?/;
  const UNSEEN = '[hidden], [aria-hidden=true], script';
  const ADDRESSES = /^(https?|mailto|tel):/;
  const INLINE = /^(a|code|em|span|strong|sup|time)$/i;

  // Methods, since functions with names are given them by a helper that the page does not have.
  const read = {
    say(node: Node): string {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || node.matches(UNSEEN)) return '';
      const inner = [...node.childNodes].map((child) => read.say(child)).join('');
      const href = node.matches('a') ? (node.getAttribute('href') ?? '') : '';
      const said = ADDRESSES.test(href) ? `${inner} ${href} ` : inner;
      return INLINE.test(node.tagName) ? said : ` ${said} `;
    },
    titleOf(section: Element): string {
      const heading = section.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
      return heading ? read.say(heading) : (section.getAttribute('aria-label') ?? '');
    },
    sectionsOf(element: Element): readonly Element[] {
      const inner = element.closest('section, nav');
      if (!inner || !root.contains(inner)) return [];
      return [...(inner.parentElement ? read.sectionsOf(inner.parentElement) : []), inner];
    },
    textOf(element: Element, group: string): string {
      if (element.matches('nav')) return read.titleOf(element);
      return element.matches('tr') ? `${group} ${read.say(element)}` : read.say(element);
    },
    nearOf(element: Element, group: string): string {
      const row = element.closest('tr');
      if (row) return `${group} ${read.say(row)}`;
      const section = element.closest('section, nav');
      return section ? `${read.titleOf(section)} ${read.say(section)}` : read.say(root);
    },
  };

  const HEADS = 'h1, h2, h3, h4, h5, h6, caption, th, dt, nav, nav li';
  const WHOLES = `p, li, tr, dl > div, ${HEADS}`;
  return [...root.querySelectorAll(WHOLES)]
    .filter((element) => !element.closest(UNSEEN))
    .map((element) => {
      const sections = read.sectionsOf(element);
      const header = element.closest('tbody')?.querySelector('th[scope=rowgroup]');
      const group = header ? read.say(header) : '';
      return {
        text: read.textOf(element, group),
        heads: element.matches(HEADS),
        sections: sections.map(({ id, tagName }) =>
          tagName === 'NAV' ? 'contents' : id.replace(PREFIX, ''),
        ),
        titles: [...sections.map((section) => read.titleOf(section)), group].map((title) =>
          title.replace(/\s+/g, ' ').trim(),
        ),
        near: read.nearOf(element, group),
      };
    });
}
