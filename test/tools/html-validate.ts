import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Laid out as blocks on a phone, tables lose the roles that browsers give them: see `core/markup/table.ts`.
    'no-redundant-role': 'off',
    // A number is found, copied and translated as it was written; where a line breaks is for the stylesheet.
    'tel-non-breaking': 'off',
  },
});

/** What html-validate has against a page or a fragment, one line each. */
export async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${message} (${ruleId})`),
  );
}
