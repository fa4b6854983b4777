type Tree = Document | ShadowRoot;

/** An element and all that is in it, shadow trees too, in the order of the source. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element;
  for (const child of [...(element.shadowRoot?.children ?? []), ...element.children])
    yield* elementsIn(child);
}

/** The trees that an element spans: that of the page and each shadow tree in it. */
export const treesOf = (element: Element): readonly Tree[] => [
  element.ownerDocument,
  ...[...elementsIn(element)].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

/** The texts of an element that a visitor can see. */
export const textNodes = (element: Element): readonly Text[] =>
  [...elementsIn(element)]
    .filter(({ localName }) => !/^(style|script|template)$/.test(localName))
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node): node is Text => node instanceof Text && /\S/.test(node.data));

/** The parent as it is drawn: through slots and shadow roots. */
export function drawnIn(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** What has the keyboard, in whichever shadow tree it is. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
