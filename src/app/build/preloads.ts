import type { Rolldown } from 'vite';

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

/** The files of each language's first words. Easy Read also needs English, which stands in where it has no words. */
export function filesOfWords(bundle: Bundle, languages: { code: string }[]): Record<string, string[]> {
  const always = alwaysAsked(bundle);
  const of = (code: string) =>
    addresses(withNeeds(bundle, holding(bundle, `/locales/${code}/common.json`), new Set()), always);
  return Object.fromEntries(
    languages.map(({ code }) => [code, code === 'en-x-easy' ? [...of(code), ...of('en')] : of(code)]),
  );
}

const screenFiles: Record<string, string> = {
  '/': '/features/home/see-home-screen.tsx',
  '/welcome': '/features/welcome/welcome-screen.tsx',
};

/** The files of the screens that most people start at. */
export function filesOfScreens(bundle: Bundle, paths: string[]): Record<string, string[]> {
  const always = alwaysAsked(bundle);
  function of(path: string) {
    const chunk = holding(bundle, screenFiles[path] ?? path);
    if (!chunk) throw new Error(`There is no screen to fetch ahead for ${path}.`);
    return withNeeds(bundle, chunk, new Set());
  }
  return Object.fromEntries(paths.map((path) => [path, addresses(of(path), always)]));
}
