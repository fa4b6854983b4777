import type { Kernel } from '../kernel.js';

/** A change in the queue. */
export interface Entry {
  /** Its key in localStorage. */
  readonly name: string;
  readonly text: string;
  /** Which change comes first. */
  readonly sequence: number;
}

/** The changes that wait for the endpoint: those in localStorage, and those of this page that could not be stored. */
export interface Queue {
  readonly has: (name: string) => boolean;
  /** Those after another, in order. */
  readonly after: (sequence: number) => readonly Entry[];
  /** Keeps a change; where it cannot be stored, this page remembers. */
  readonly keep: (name: string, text: string) => void;
  /** The change that comes last. */
  readonly last: () => Entry | undefined;
  readonly remove: (name: string) => void;
}

/** Opens the queue: what lies under these names is helder’s own. */
export function openQueue({ cookieName }: Kernel): Queue {
  const prefix = `${cookieName}.change.`;
  const here = new Map<string, string>();
  const attempt = (act: () => void): boolean => {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  };
  const entries = (): Entry[] => {
    const all = new Map(here);
    attempt(() => {
      for (const [name, text] of Object.entries(localStorage) as [string, string][])
        if (name.startsWith(prefix)) all.set(name, text);
    });
    return [...all]
      .map(([name, text]) => ({
        name,
        text,
        sequence: parseInt(name.slice(prefix.length), 36) || 1,
      }))
      .sort((one, other) => one.sequence - other.sequence);
  };
  return {
    has: (name) => entries().some((entry) => entry.name === name),
    last: () => entries().pop(),
    after: (sequence) => entries().filter((entry) => entry.sequence > sequence),
    keep(name, text) {
      const isStored = attempt(() => {
        localStorage.setItem(name, text);
      });
      if (!isStored) here.set(name, text);
    },
    remove(name) {
      here.delete(name);
      attempt(() => {
        localStorage.removeItem(name);
      });
    },
  };
}
