import { repaired } from '../../tidied.ts';
import { tidyRichText } from '../../tidy-rich-text.ts';
import { isRaw, rawsOf, wordsOf } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';

type Draft = Record<string, unknown>;

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** A service of which the ages make sense together and the Local Offer's answers are plain words. */
export const finishService = (reading: Reading, service: Draft): Draft =>
  withPlainAnswers(reading, withAges(reading, service));

function withPlainAnswers(reading: Reading, service: Draft): Draft {
  const send = service['x_send'];
  if (!isRaw(send)) return service;
  const questions = rawsOf(send['questions']).flatMap((each, at) => {
    const answer = told(reading, `x_send.questions.${at}.answer`, tidyRichText(wordsOf(each['answer'])));
    return answer === undefined ? [] : [{ ...each, answer }];
  });
  const { questions: _, ...rest } = send;
  const plain = Object.entries(rest).flatMap(([field, value]) => {
    const words = typeof value === 'string' ? told(reading, `x_send.${field}`, tidyRichText(value)) : value;
    return words === undefined ? [] : [[field, words] as const];
  });
  return { ...service, x_send: { ...Object.fromEntries(plain), ...(questions.length > 0 && { questions }) } };
}

/** Ages that make sense together: `0 to 999` says nothing, and `18 to 5` is written the wrong way round. */
function withAges(reading: Reading, service: Draft): Draft {
  const [youngest, oldest] = [numberOf(service['minimum_age']), numberOf(service['maximum_age'])];
  const isUnknown = reading.faults.some(
    ({ kind, field }) => kind === 'age-unknown' && field === 'maximum_age',
  );
  if (youngest === 0 && oldest === undefined && isUnknown) {
    const { minimum_age: _, ...rest } = service;
    told(reading, 'minimum_age', { faults: [{ kind: 'age-unknown', was: '0' }] });
    return rest;
  }
  if (youngest === undefined || oldest === undefined || youngest <= oldest) return service;
  told(
    reading,
    'minimum_age',
    repaired('age-swapped', `${youngest} to ${oldest}`, `${oldest} to ${youngest}`),
  );
  return { ...service, minimum_age: oldest, maximum_age: youngest };
}
