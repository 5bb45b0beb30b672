import { repaired } from '../../tidied.ts';
import { isAbsentWord } from '../../tidy-text.ts';
import { hoursIn, isClosedWord } from './hours-in.ts';
import { listOf, wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';
import { tidyDays } from './tidy-codes.ts';
import { minutesOf } from './tidy-clock.ts';

const isPlain = (text: string): boolean => text === '' || isAbsentWord(text) || minutesOf(text) !== undefined;

/** A schedule of which the hours are not one time each: several sessions in a cell, `CLOSED`, or a sentence. */
export function partSchedule(reading: Reading, given: Raw, path: string): Raw[] {
  const schedule = withDays(reading, given, path);
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

/** Its days: from a rule of RFC 5545 in one text, of every day, or in words that only a person can tell. */
function withDays(reading: Reading, schedule: Raw, path: string): Raw {
  const rule = wordsOf(schedule['rrule']).toUpperCase();
  const part = (name: string): string | undefined => new RegExp(`(?:^|[;:])${name}=([^;]+)`).exec(rule)?.[1];
  const often = wordsOf(schedule['freq']) || part('FREQ');
  const days = listOf(schedule['byday']).map(wordsOf).join(',') || part('BYDAY');
  const every = schedule['interval'] ?? part('INTERVAL');
  if (
    days === undefined &&
    often?.toUpperCase() === 'DAILY' &&
    (every === undefined || Number(every) === 1)
  ) {
    told(reading, `${path}.freq`, repaired('code-written-otherwise', often, everyDay));
    return { ...schedule, freq: 'WEEKLY', byday: everyDay };
  }
  const ruled = {
    ...(often !== undefined && { freq: often }),
    ...(days !== undefined && { byday: days }),
    ...(every !== undefined && { interval: every }),
  };
  const whole = rule === '' ? schedule : { ...schedule, ...ruled };
  if (days === undefined || isAbsentWord(days) || tidyDays(days).value !== undefined) return whole;
  told(reading, `${path}.byday`, repaired('hours-in-words', days, 'in the description'));
  const { byday: _, ...rest } = whole;
  return withWords(schedule, rest, days);
}

const everyDay = 'MO,TU,WE,TH,FR,SA,SU';

function withWords(schedule: Raw, rest: Raw, words: string): Raw {
  const said = wordsOf(rest['description']);
  const id = schedule['id'];
  const description = said === '' || said.includes(words) ? said || words : `${said} ${words}`;
  return { ...rest, ...(id !== undefined && { id }), description };
}
