import { html, type TemplateResult } from 'lit/html.js';
import { formatCountry, formatDuration, formatList } from '../core/format.js';
import type { Service } from '../core/policy.js';
import type { Words } from '../core/words.js';
import { renderText } from './render-text.js';

/** A term with what there is to say about it; left out where that is nothing. */
type Fact = readonly [term: unknown, value: unknown];

const renderFacts = (facts: readonly Fact[]): TemplateResult => html`
  <dl>
    ${facts.map(
      ([term, value]) =>
        value &&
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>
`;

/** Who is behind a service, where its data goes, and what it stores for how long. */
export function renderDetails(
  service: Service,
  { lang, preferences: words, duration }: Words,
): TemplateResult {
  const { provider, recipients, hosts, transfer, justification, items } = service;
  const country = provider?.country ? ` (${formatCountry(provider.country, lang)})` : '';
  return html`
    <details>
      <summary>${words.details}</summary>
      ${renderFacts([
        [words.provider, provider && provider.name + country],
        [words.recipients, formatList(recipients, lang)],
        [words.hosts, formatList(hosts, lang)],
        [words.transfer, transfer && renderText(transfer, lang)],
        [words.whyWithoutConsent, justification && renderText(justification, lang)],
      ])}
      ${
        items.length
          ? renderFacts(
              items.map((item) => [
                html`<code>${item.name}</code>`,
                html`${renderText(item.reason, lang)}<br />
                  ${words.duration}${words.colon}${formatDuration(item.duration, lang, duration)}`,
              ]),
            )
          : html`<p>${words.storesNothing}</p>`
      }
    </details>
  `;
}
