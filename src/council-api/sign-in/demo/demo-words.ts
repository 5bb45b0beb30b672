import en from '../../../../locales/en/demo-sign-in.json' with { type: 'json' };
import languages from '../../../../locales/languages.json' with { type: 'json' };
import pl from '../../../../locales/pl/demo-sign-in.json' with { type: 'json' };
import ur from '../../../../locales/ur/demo-sign-in.json' with { type: 'json' };

/** The words of the demo sign-in in one language. */
export interface DemoWords {
  language: string;
  direction: string;
  words: typeof en;
}

const words: Readonly<Record<string, typeof en>> = { en, pl, ur };

/** In the first of the reader's languages that we have, else in English. @see RFC 9110, section 12.5.4 */
export function demoWordsFor(acceptLanguage: string | undefined): DemoWords {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.split(/[-;]/)[0]?.trim().toLowerCase() ?? '');
  const language = asked.find((code) => Object.hasOwn(words, code)) ?? 'en';
  const direction = languages.find(({ code }) => code === language)?.direction ?? 'ltr';
  return { language, direction, words: words[language] ?? en };
}
