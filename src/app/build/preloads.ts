import type { Rolldown } from 'vite';
import type { BeforePaint } from './before-paint.ts';

type Bundle = Rolldown.OutputBundle;

const chunks = (bundle: Bundle) =>
  Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');

const holding = (bundle: Bundle, end: string) =>
  chunks(bundle).find((chunk) => chunk.moduleIds.some((id) => id.endsWith(end)));

/** A chunk and everything it needs, less what the page asks for anyway. */
function withNeeds(bundle: Bundle, chunk: Rolldown.OutputChunk | undefined, seen: Set<string>): Set<string> {
  if (!chunk || seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === 'chunk') withNeeds(bundle, next, seen);
  }
  return seen;
}

function alwaysAsked(bundle: Bundle): Set<string> {
  return withNeeds(
    bundle,
    chunks(bundle).find((chunk) => chunk.isEntry),
    new Set(),
  );
}

const addresses = (files: Iterable<string>, less: Set<string>) =>
  [...files].filter((file) => !less.has(file)).map((file) => `/${file}`);

type Languages = readonly { code: string }[];

/** Files of subjects of words in each language. Easy Read also needs English, which stands in where it has no words. */
function wordsIn(bundle: Bundle, languages: Languages, subjects: readonly string[], less: Set<string>) {
  const of = (code: string) =>
    subjects.flatMap((subject) =>
      addresses(withNeeds(bundle, holding(bundle, `/locales/${code}/${subject}.json`), new Set()), less),
    );
  return Object.fromEntries(
    languages.map(({ code }) => [code, code === 'en-x-easy' ? [...of(code), ...of('en')] : of(code)]),
  );
}

/** The files of each language's first words. */
export const filesOfWords = (bundle: Bundle, languages: Languages): Record<string, string[]> =>
  wordsIn(bundle, languages, ['common'], alwaysAsked(bundle));

interface StartScreen {
  file: string;
  /** Of its words, less those that every start needs. */
  subjects: readonly string[];
}

const startScreens: Record<string, StartScreen> = {
  '/': { file: '/features/home/see-home-screen.tsx', subjects: ['home', 'dates'] },
  '/welcome': { file: '/features/welcome/welcome-screen.tsx', subjects: [] },
  '/plan/': { file: '/features/plan/read-plan-screen.tsx', subjects: ['plan'] },
};

/** The files of the screens that most people start at. */
export function filesOfScreens(bundle: Bundle, languages: Languages): BeforePaint['screens'] {
  const always = alwaysAsked(bundle);
  const entries = Object.entries(startScreens).map(([path, { file, subjects }]) => {
    const chunk = holding(bundle, file);
    if (!chunk) throw new Error(`There is no screen to fetch ahead for ${path}.`);
    const code = withNeeds(bundle, chunk, new Set());
    return [
      path,
      { code: addresses(code, always), words: wordsIn(bundle, languages, subjects, always) },
    ] as const;
  });
  return Object.fromEntries(entries);
}
