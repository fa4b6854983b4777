import { isAllowed } from './held.js';
import type { Kernel } from './kernel.js';
import { isRun } from './kind.js';

/** What has run on this page must not run again on it: from here on it is text, as what a page itself calls that. */
function spend(node: ChildNode): void {
  if (!(node instanceof Element)) return;
  for (const script of node.querySelectorAll('script'))
    if (isRun(script.type)) script.type = script.dataset['type'] = 'text/plain';
}

/** Puts what came out of the templates of withdrawn services back into them, with what came out of templates in those. */
export function putBack(kernel: Kernel): void {
  const { placed } = kernel;
  const goesBack = (template: HTMLTemplateElement): boolean =>
    !isAllowed(kernel, template) ||
    [...placed].some(([outer, nodes]) => nodes.includes(template) && goesBack(outer));
  // Inner ones first, so that outer ones find them in their place.
  for (const template of [...placed.keys()].filter(goesBack).reverse()) {
    const [end, ...content] = placed.get(template) ?? [];
    placed.delete(template);
    // Wherever it is now: in the content of another template too.
    const there = content.filter(({ parentNode }) => parentNode);
    (there[0] ?? end)?.before(template);
    end?.remove();
    there.forEach(spend);
    template.content.append(...there);
  }
}
