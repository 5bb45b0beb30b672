import { repaired } from '../../tidied.ts';
import { isAbsentWord } from '../../tidy-text.ts';
import { hoursIn, isClosedWord } from './hours-in.ts';
import { wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';
import { minutesOf } from './tidy-clock.ts';

const isPlain = (text: string): boolean => text === '' || isAbsentWord(text) || minutesOf(text) !== undefined;

/** A schedule of which the hours are not one time each: several sessions in a cell, `CLOSED`, or a sentence. */
export function partSchedule(reading: Reading, schedule: Raw, path: string): Raw[] {
  const [opens, closes] = [wordsOf(schedule['opens_at']), wordsOf(schedule['closes_at'])];
  if (isPlain(opens) && isPlain(closes)) return [schedule];
  const { opens_at: _, closes_at: __, id, ...rest } = schedule;
  const words = opens === closes || closes === '' ? opens : opens === '' ? closes : `${opens} – ${closes}`;
  if (isClosedWord(opens) || isClosedWord(closes)) {
    told(reading, `${path}.opens_at`, repaired('hours-closed', words, 'Closed'));
    return [withWords(schedule, rest, 'Closed')];
  }
  const hours = hoursIn(opens, closes);
  if (hours === undefined) {
    told(reading, `${path}.opens_at`, repaired('hours-in-words', words, 'in the description'));
    return [withWords(schedule, rest, words)];
  }
  told(
    reading,
    `${path}.opens_at`,
    repaired('hours-several', words, hours.map((each) => each.join('–')).join(', ')),
  );
  return hours.map(([opens_at, closes_at], n) => ({
    ...rest,
    ...(id !== undefined && { id: n === 0 ? id : `${wordsOf(id)}#${n + 1}` }),
    ...(opens_at !== undefined && { opens_at }),
    ...(closes_at !== undefined && { closes_at }),
  }));
}

function withWords(schedule: Raw, rest: Raw, words: string): Raw {
  const said = wordsOf(rest['description']);
  const id = schedule['id'];
  const description = said === '' || said.includes(words) ? said || words : `${said} ${words}`;
  return { ...rest, ...(id !== undefined && { id }), description };
}
