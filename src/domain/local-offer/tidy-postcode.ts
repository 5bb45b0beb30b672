import { doubted, repaired, tidy, type Tidied } from './tidied.ts';

const whole =
  /^(?:[A-Z]\d{1,2}|[A-Z]\d[ABCDEFGHJKPSTUW]|[A-Z]{2}\d{1,2}|[A-Z]{2}\d[ABEHMNPRVWXY])\d[A-Z]{2}$/;

/** The first half of a postcode, `WA15` of `WA15 8SN`: the finest place that may be told of a masked address. */
export const outcodeOf = (postcode: string): string => postcode.trim().split(' ')[0] ?? '';

/**
 * A postcode in capitals with one space before its last three signs. A letter O where a digit must stand is told to an
 * officer and not guessed: two real streets can lie behind it.
 *
 * @see Royal Mail, PAF Programmer's Guide: postcode format
 */
export function tidyPostcode(text: string): Tidied<string> {
  const signs = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const spaced = `${signs.slice(0, -3)} ${signs.slice(-3)}`;
  if (whole.test(signs)) return spaced === text ? tidy(spaced) : repaired('postcode-spacing', text, spaced);
  return doubted(isOneLetterOff(signs) ? 'postcode-letter-for-digit' : 'postcode-unreadable', text);
}

/** Whether it would be a postcode if each letter O among its digits were a zero. */
const isOneLetterOff = (signs: string): boolean =>
  [1, 2].some((letters) =>
    whole.test(signs.slice(0, letters) + signs.slice(letters, -2).replaceAll('O', '0') + signs.slice(-2)),
  );

/** An address and the postcode that it ends with, where it ends with one. */
export function postcodeAtEnd(address: string): [address: string, postcode: string | undefined] {
  const [all, written = ''] = /[\s,]+([a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2})[\s,.]*$/i.exec(address) ?? [];
  const postcode = written === '' ? undefined : tidyPostcode(written).value;
  return postcode === undefined ? [address, undefined] : [address.slice(0, -(all ?? '').length), postcode];
}
