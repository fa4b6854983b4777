import type { Content, Markup } from '../../core/markup/markup.js';

/**
 * Makes nodes of markup, and stops before each part that is still to be worked out: whoever asks for the next step decides
 * when. What holds such a part is put in its place before it is whole, so that it can be seen to grow.
 */
export function* draw(contents: readonly Content[], parent: ParentNode): Generator<undefined> {
  for (const content of contents) {
    if (typeof content === 'string') parent.append(content);
    else if (typeof content === 'function') {
      yield;
      yield* draw(content(), parent);
    } else {
      const { children = [] } = content;
      const element = elementOf(content);
      const grows = children.some((child) => typeof child === 'function');
      if (grows) parent.append(element);
      yield* draw(children, element);
      if (!grows) parent.append(element);
    }
  }
}

function elementOf({ tag, attributes = {} }: Markup): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  return element;
}
