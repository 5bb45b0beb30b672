import { repaired } from '../../tidied.ts';
import { isAbsentWord } from '../../tidy-text.ts';
import { wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';
import { tidyKinds } from './tidy-kinds.ts';

/** A price that is no number: `Free` is nought, and `£3 to £5` is words that a family can read. */
export function partCost(reading: Reading, cost: Raw, path: string): Raw[] {
  const given = wordsOf(cost['amount']);
  if (given === '' || isAbsentWord(given) || tidyKinds.number(given).value !== undefined) return [cost];
  const { amount: _, ...rest } = cost;
  if (/^(?:free(?: of charge)?|no charge|nil)\.?$/i.test(given)) {
    told(reading, `${path}.amount`, repaired('code-written-otherwise', given, 0));
    return [{ ...rest, amount: 0 }];
  }
  told(reading, `${path}.amount`, repaired('value-kind', given, 'in the description'));
  const about = [wordsOf(cost['amount_description']), given].filter(Boolean).join(' ');
  return [{ ...rest, amount_description: about }];
}
