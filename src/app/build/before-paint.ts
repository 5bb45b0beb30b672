/** What the script in the page needs to know; written into it when the app is built. */
export interface BeforePaint {
  lookKey: string;
  languages: { code: string; locale: string; direction: string }[];
  /** Files of each language's first words. */
  words: Record<string, string[]>;
  /** Of the screens that people start at, by address, or by its first part as in `/plan/`: their code and their words. */
  screens: Record<string, { code: string[]; words: Record<string, string[]> }>;
  /** The address of `readDateRules`. */
  dateRules: string;
}

interface StoredLook {
  language?: string;
  theme?: string;
  textSize?: number;
  welcomed?: boolean;
}

/**
 * Runs in the page before anything is drawn, so it is written out whole and may use nothing from outside itself. It puts
 * on the language and the look of last time, asks for the words and the screen that are needed next to the app's code
 * and not after it, and says whether this is someone new. The buttons of the first page have no code yet: to hide works
 * at once, and another's press is noted for `EarlyPress`.
 */
export function beforePaint({ lookKey, languages, words, screens, dateRules }: BeforePaint): void {
  const root = document.documentElement;
  let look: StoredLook = {};
  try {
    const stored: StoredLook | null = JSON.parse(localStorage.getItem(lookKey) ?? '{}');
    look = stored ?? {};
  } catch {
    look = {};
  }
  const named = (code: string | undefined) => languages.find((language) => language.code === code);
  const asked = navigator.languages.map((tag) => named(tag.toLowerCase().split('-')[0])).find(Boolean);
  const language = (look.language ? named(look.language) : asked) ?? languages[0];
  if (!language) return;
  root.lang = language.locale;
  root.dir = language.direction;
  if (look.theme && look.theme !== 'system') root.dataset['theme'] = look.theme;
  if (look.textSize && look.textSize !== 100) root.dataset['textSize'] = String(look.textSize);
  const path = location.pathname === '/' && !look.welcomed ? '/welcome' : location.pathname;
  if (look.welcomed || path !== '/welcome' || language.code !== 'en') root.dataset['start'] = 'again';
  const { code } = language;
  const screen = screens[path] ?? screens[path.slice(0, path.indexOf('/', 1) + 1)];
  for (const file of [...(words[code] ?? []), ...(screen?.code ?? []), ...(screen?.words[code] ?? [])]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
  document.addEventListener('click', function early({ target }) {
    if (!document.querySelector('.first-paint__new')) return document.removeEventListener('click', early);
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    if (button.className !== 'header__hide') {
      root.dataset['pressed'] = button.textContent;
      return;
    }
    root.hidden = true;
    document.title = '';
    location.replace('about:blank');
  });
  if (!look.welcomed) return;
  // What is kept takes a phone as long to open as the code to read; begun now, they come side by side.
  void globalThis.indexedDB?.databases?.().catch(() => undefined);
  void new Worker(dateRules);
}
