const firstSubjects = ['common', 'shell', 'welcome'];

const wordsOf = /\/locales\/([^/]+)\/([^/]+)\.json$/;

const listOfWords = /\/i18n\/words-of\/([^/]+)\.ts$/;

/**
 * The words that a start needs are one file in each language, with the list of the others; those come with their
 * screens.
 */
function firstWords(id: string): string | null {
  const [, listed] = listOfWords.exec(id) ?? [];
  if (listed) return `words-${listed}`;
  const [, language, subject] = wordsOf.exec(id) ?? [];
  return language && subject && firstSubjects.includes(subject) ? `words-${language}` : null;
}

const isOwnStart = (id: string): boolean => /\/(src|localforage)\//.test(id) && !id.endsWith('/main.tsx');

/**
 * Which modules share a file: a change to a screen must not make phones fetch the libraries again, and a phone with no
 * signal takes longer over ten small files than over one.
 */
export const chunkGroups = [
  {
    debugName: 'words',
    name: firstWords,
    test: (id: string) => wordsOf.test(id) || listOfWords.test(id),
    priority: 3,
  },
  {
    name: 'libraries',
    test: /\/node_modules\/(react|react-dom|react-router|scheduler|i18next|react-i18next|zod|use-sync-external-store)\//,
    priority: 2,
  },
  { name: 'start', tags: ['$initial' as const], test: isOwnStart, priority: 1 },
  { name: 'law', test: /\/src\/domain\/law\//, minShareCount: 2 },
  {
    name: 'reading',
    test: /\/src\/app\/ui\/(details|empty-state|entry-tag|later|problem-notice|read-aloud|status|summary-list|tag|term|timeline)\//,
    minShareCount: 2,
  },
  {
    name: 'writing',
    test: /\/src\/app\/ui\/(choice|confirm-dialog|date-field|field|form|select|text-area|text-field|tick)\//,
    minShareCount: 2,
  },
];
