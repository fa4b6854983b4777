import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import type {
  AutoConsentCMPRule,
  BackgroundMessage,
  Config,
  ContentScriptMessage,
} from '@duckduckgo/autoconsent';
import type { Tab } from './tab.js';

const script = readFileSync(
  new URL(
    '../../../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js',
    import.meta.url,
  ),
  'utf8',
);

/** The world of its own in which an extension’s script lives: it shares the page’s elements, and none of its objects. */
const WORLD = 'autoconsent';

/** What a message of this type says. */
type Message<T extends ContentScriptMessage['type']> = Extract<ContentScriptMessage, { type: T }>;

export interface Settings {
  readonly action: 'optOut' | 'optIn';
  /** Guesses what a banner is, with patterns of words; else only what rules know is found. */
  readonly heuristic?: boolean;
  readonly rules?: readonly AutoConsentCMPRule[];
}

/** What its extension says to that. */
function answerTo(
  message: ContentScriptMessage,
  config: Partial<Config>,
  rules: readonly AutoConsentCMPRule[],
): BackgroundMessage | undefined {
  if (message.type === 'init')
    return {
      type: 'initResp',
      config: config as Config,
      rules: { autoconsent: [...rules] },
    };
  if (message.type === 'autoconsentDone') return { type: 'selfTest' };
  // Asked for the banners of others, none of which is here.
  if (message.type === 'eval') return { type: 'evalResp', id: message.id, result: false };
  return undefined;
}

/** DuckDuckGo’s autoconsent as a visitor’s extension: in a tab, from the next page on. */
export class Autoconsent {
  /** All that it has told its extension, in order. */
  readonly told: ContentScriptMessage[] = [];
  readonly #events = new EventEmitter();

  static async install({ page }: Tab, settings: Settings): Promise<Autoconsent> {
    const extension = new Autoconsent();
    const session = await page.createCDPSession();
    const { action, heuristic = false } = settings;
    const config: Partial<Config> = {
      enabled: true,
      autoAction: action,
      disabledCmps: [],
      enablePrehide: true,
      // Half a second lies between two looks, and a busy machine is slow.
      detectRetries: 50,
      enableHeuristicDetection: heuristic,
      heuristicMode: heuristic ? 'reject' : 'off',
    };
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== 'tellExtension') return;
      const message = JSON.parse(payload) as ContentScriptMessage;
      extension.told.push(message);
      extension.#events.emit('told');
      const answer = answerTo(message, config, settings.rules ?? []);
      if (answer)
        session
          .send('Runtime.evaluate', {
            contextId: executionContextId,
            expression: `void autoconsentReceiveMessage(${JSON.stringify(answer)})`,
          })
          // A page that is left hears nothing more.
          .catch(() => undefined);
    });
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Runtime.addBinding', {
      name: 'tellExtension',
      executionContextName: WORLD,
    });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `globalThis.autoconsentSendMessage = async (message) => tellExtension(JSON.stringify(message));\n${script}`,
    });
    return extension;
  }

  /** Messages of a type so far. */
  all<T extends ContentScriptMessage['type']>(type: T): readonly Message<T>[] {
    return this.told.filter((message): message is Message<T> => message.type === type);
  }

  /** The first message of a type, once it has come. */
  async tells<T extends ContentScriptMessage['type']>(type: T): Promise<Message<T>> {
    for (;;) {
      const [message] = this.all(type);
      if (message) return message;
      await once(this.#events, 'told', { signal: AbortSignal.timeout(30_000) });
    }
  }
}
