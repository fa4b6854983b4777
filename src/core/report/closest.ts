/** How many single-character edits lead from one word to another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, a] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, b] of Array.from(to).entries()) {
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (a === b ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The name that was probably meant; none when nothing is near. */
export function closest(written: string, names: readonly string[]): string | undefined {
  const word = written.toLowerCase();
  let limit = word.length > 5 ? 2 : 1;
  let best: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const edits = distance(word, name.toLowerCase());
    if (edits > limit) continue;
    best = name;
    limit = edits - 1;
  }
  return best;
}
