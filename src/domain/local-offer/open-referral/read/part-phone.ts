import { repaired } from '../../tidied.ts';
import { numberAmongWords, tidyPhone } from '../../tidy-phone.ts';
import { wordsOf, type Raw } from './raw.ts';
import { told } from './read-field.ts';
import type { Reading } from './reading.ts';

const label = (words: string): string => words.replace(/^[\s,;:/&|-]+|[\s,;:/&|(-]+$/g, '').trim();

/**
 * A phone of which the number has words around it, `Youth team: 0117 332 7111`, as a number with a description; several
 * in one cell as several phones.
 */
export function partPhone(reading: Reading, phone: Raw, path: string): Raw[] {
  const given = wordsOf(phone['number']);
  if (given === '' || tidyPhone(given).value !== undefined) return [phone];
  const found = [...given.matchAll(numberAmongWords)].filter(([each]) => tidyPhone(each).value !== undefined);
  if (found.length === 0) return [phone];
  let from = 0;
  return found.map((match) => {
    const words = label(given.slice(from, match.index));
    from = match.index + match[0].length;
    const rest = found.length === 1 ? label(given.slice(from)) : '';
    const about = [phone['description'], words, rest]
      .filter((each) => each !== undefined && each !== '')
      .join(' ');
    told(reading, `${path}.number`, repaired('phone-with-words', given, match[0].trim()));
    const { description: _, id, ...others } = phone;
    return {
      ...others,
      ...(found.length === 1 && id !== undefined && { id }),
      number: match[0].trim(),
      ...(about !== '' && { description: about }),
    };
  });
}
