import MagicString from 'magic-string';

/**
 * A plugin that leaves parts out of a file of somebody else’s: `left` says what each part is, how it looks, and what comes
 * in its place. A version that has it otherwise stops the build.
 */
export const leaveOut = (name, file, left) => ({
  name,
  transform(code, id) {
    if (!id.endsWith(file)) return null;
    const small = new MagicString(code);
    for (const [what, text, instead = ''] of left) {
      if (!text.test(code)) this.error(`${id} does not hold ${what} as it did`);
      small.replace(text, () => instead);
    }
    return { code: small.toString(), map: small.generateMap({ hires: true }) };
  },
});
