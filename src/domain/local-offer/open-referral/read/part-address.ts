import { isAbsentWord } from '../../tidy-text.ts';
import { tidyRichText } from '../../tidy-rich-text.ts';
import { postcodeAtEnd } from '../../tidy-postcode.ts';
import { wordsOf, type Raw } from './raw.ts';
import { tidyKinds } from './tidy-kinds.ts';

/** A postcode that cannot be relied on stays readable, and is computed with by nothing. */
export function partAddress(address: Raw): Raw[] {
  const given = wordsOf(address['postal_code']);
  if (given === '') return [withPostcode(address)];
  if (isAbsentWord(given) || tidyKinds.postcode(given).value !== undefined) return [address];
  const written = tidyRichText(given).value;
  return [{ ...address, ...(written !== undefined && { x_postcode_as_written: written }) }];
}

/** An address in one line that ends with its postcode. */
function withPostcode(address: Raw): Raw {
  const [address_1, postal_code] = postcodeAtEnd(wordsOf(address['address_1']));
  return postal_code === undefined ? address : { ...address, address_1, postal_code };
}
