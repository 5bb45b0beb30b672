import { isAbsentWord } from '../../tidy-text.ts';
import { wordsOf, type Raw } from './raw.ts';
import { tidyKinds } from './tidy-kinds.ts';

/** A postcode that cannot be relied on stays readable, and is computed with by nothing. */
export function partAddress(address: Raw): Raw[] {
  const given = wordsOf(address['postal_code']);
  if (given === '' || isAbsentWord(given) || tidyKinds.postcode(given).value !== undefined) return [address];
  return [{ ...address, x_postcode_as_written: given }];
}
