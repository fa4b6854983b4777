interface Step {
  readonly entering: boolean;
  readonly node: Node;
}

/**
 * A node of the parser’s tree, with the names by which the parser knows its parts. Takes the place of the parser’s own, which
 * can be walked from anywhere and guards what it holds.
 */
class Node {
  readonly type: string;
  readonly sourcepos: unknown;
  _parent: Node | null = null;
  _firstChild: Node | null = null;
  _lastChild: Node | null = null;
  _prev: Node | null = null;
  _next: Node | null = null;
  _open = true;
  _string_content: string | null = null;
  _literal: string | null = null;
  _destination: string | null = null;
  _listData: { readonly type?: string; readonly start?: number } = {};
  level: number | null = null;

  constructor(type: string, sourcepos: unknown) {
    this.type = type;
    this.sourcepos = sourcepos;
  }

  get firstChild(): Node | null {
    return this._firstChild;
  }

  get next(): Node | null {
    return this._next;
  }

  get literal(): string | null {
    return this._literal;
  }

  get destination(): string | null {
    return this._destination;
  }

  get listType(): string | undefined {
    return this._listData.type;
  }

  get listStart(): number | undefined {
    return this._listData.start;
  }

  appendChild(child: Node): void {
    child.unlink();
    child._parent = this;
    child._prev = this._lastChild;
    if (this._lastChild) this._lastChild._next = child;
    else this._firstChild = child;
    this._lastChild = child;
  }

  insertAfter(sibling: Node): void {
    sibling.unlink();
    sibling._parent = this._parent;
    sibling._prev = this;
    sibling._next = this._next;
    if (this._next) this._next._prev = sibling;
    else if (this._parent) this._parent._lastChild = sibling;
    this._next = sibling;
  }

  unlink(): void {
    if (this._prev) this._prev._next = this._next;
    else if (this._parent) this._parent._firstChild = this._next;
    if (this._next) this._next._prev = this._prev;
    else if (this._parent) this._parent._lastChild = this._prev;
    this._parent = this._prev = this._next = null;
  }

  walker(): { next: () => Step | undefined } {
    const steps = walk(this);
    return { next: () => steps.next().value };
  }
}

function* walk(node: Node): Generator<Step, undefined> {
  yield { entering: true, node };
  for (let child = node._firstChild; child; child = child._next) yield* walk(child);
  yield { entering: false, node };
}

export { Node as default };
