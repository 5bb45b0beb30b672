import { describe, expect, test } from 'vitest';
import { readingAge, sentencesOf } from './reading-age.ts';
import { subjects, wordsIn } from './words-on-disk.ts';

const english = subjects.flatMap((subject) => Object.values(wordsIn('en', subject)));
const easy = subjects.flatMap((subject) =>
  Object.values({ ...wordsIn('en', subject), ...wordsIn('en-x-easy', subject) }),
);

const longerThan = (most: number, texts: string[]) =>
  texts
    .flatMap(sentencesOf)
    .filter((words) => words.length > most)
    .map((words) => words.join(' '));

test('the measure tells a hard sentence from an easy one', () => {
  const hard = [
    'Notwithstanding statutory obligations, authorities periodically reconsider individual provision.',
  ];
  expect(readingAge(['The dog ran to the big red bus.'])).toBeLessThan(8);
  expect(readingAge(hard)).toBeGreaterThan(18);
});

describe('English', () => {
  test('can be read at eleven', () => {
    expect(readingAge(english)).toBeLessThanOrEqual(11);
  });

  test('has no sentence longer than 25 words', () => {
    expect(longerThan(25, english)).toEqual([]);
  });
});

describe('Easy Read', () => {
  test('can be read at nine', () => {
    expect(readingAge(easy)).toBeLessThanOrEqual(9);
  });

  test('has no sentence longer than 15 words', () => {
    expect(longerThan(15, easy)).toEqual([]);
  });
});
