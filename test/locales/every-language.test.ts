import { describe, expect, test } from 'vitest';
import { problemCodes } from '#contract/problem.ts';
import languages from '../../locales/languages.json' with { type: 'json' };
import { loadWords } from '#app/i18n/words.ts';
import { baseOf, isCounted, placeholdersOf, subjects, wordsIn } from './words-on-disk.ts';

const easyRead = 'en-x-easy';
const translated = languages.map(({ code }) => code).filter((code) => code !== 'en' && code !== easyRead);

const basesOf = (language: string, subject: string) =>
  [...new Set(Object.keys(wordsIn(language, subject)).map(baseOf))].toSorted();

describe.each(subjects)('the words of %s', (subject) => {
  test.each(translated)('are all there in %s, and no others', (language) => {
    expect(basesOf(language, subject)).toEqual(basesOf('en', subject));
  });

  test('in Easy Read stand in for English words that there are', () => {
    const english = basesOf('en', subject);
    expect(basesOf(easyRead, subject).filter((key) => !english.includes(key))).toEqual([]);
  });

  test.each(languages.map(({ code }) => code))(
    'in %s leave room for the same things as in English',
    (language) => {
      const english = wordsIn('en', subject);
      const likeEnglish = (key: string) => english[key] ?? english[`${baseOf(key)}_other`] ?? '';
      const odd = Object.entries(wordsIn(language, subject)).filter(
        ([key, text]) => placeholdersOf(text).join() !== placeholdersOf(likeEnglish(key)).join(),
      );
      expect(odd).toEqual([]);
    },
  );

  test.each(languages)('in $code have every ending that a number can choose', ({ code, locale }) => {
    const words = wordsIn(code, subject);
    const endings = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = new Set(Object.keys(words).filter(isCounted).map(baseOf));
    const missing = [...counted]
      .flatMap((key) => endings.map((ending) => `${key}_${ending}`))
      .filter((key) => !(key in words));
    expect(missing).toEqual([]);
  });
});

test('every problem a device can meet has a title, says what becomes of the words, and what to do', () => {
  const expected = problemCodes.flatMap((code) => [`${code}.title`, `${code}.words`, `${code}.next`]);
  expect(Object.keys(wordsIn('en', 'problems')).toSorted()).toEqual(expected.toSorted());
});

test('a language whose words nobody has checked says so', () => {
  expect(languages.filter(({ checked }) => checked).map(({ code }) => code)).toEqual(['en']);
  for (const { code } of languages) expect(wordsIn(code, 'common')).toHaveProperty(['languageNotChecked']);
});

test.each(languages)('an app in $code finds its words', async ({ code }) => {
  expect(Object.keys(await loadWords(code, 'common'))).not.toEqual([]);
});
