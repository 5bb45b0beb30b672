const firstSubjects = ['common', 'shell', 'welcome'];

const wordsOf = /\/locales\/([^/]+)\/([^/]+)\.json$/;

/** The words that a start needs are one file in each language; other subjects come with their screens. */
function firstWords(id: string): string | null {
  const [, language, subject] = wordsOf.exec(id) ?? [];
  return language && subject && firstSubjects.includes(subject) ? `words-${language}` : null;
}

/** Which modules share a file, so that a change to a screen does not make phones fetch the libraries again. */
export const chunkGroups = [
  { debugName: 'words', name: firstWords, test: wordsOf, priority: 3 },
  {
    name: 'libraries',
    test: /\/node_modules\/(react|react-dom|react-router|scheduler|i18next|react-i18next|zod|use-sync-external-store)\//,
    priority: 2,
  },
];
