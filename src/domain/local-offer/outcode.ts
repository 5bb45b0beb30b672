const outcode = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\d[A-Z]{2}$/;
/** A first half and the beginning of a second one, as someone types it. */
const begun = /^([A-Z]{1,2}\d[A-Z\d]?)\s+\d[A-Z]{0,2}$/;

/**
 * The first half of a postcode, however much of it was typed and however it is spaced: `BL1` of `bl1 2ab`, `BL12AB`,
 * `BL1 2` and `BL1`. Nothing where it is no postcode.
 *
 * @see Royal Mail, PAF Programmer's Guide: postcode format
 */
export function outcodeIn(text: string): string | undefined {
  const signs = text.trim().toUpperCase();
  const close = signs.replaceAll(/\s+/g, '');
  return whole.exec(close)?.[1] ?? begun.exec(signs)?.[1] ?? (outcode.test(close) ? close : undefined);
}

/** Words with every whole postcode in them cut to its first half. */
export const withoutPostcodes = (text: string): string =>
  text.replaceAll(/\b([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}\b/gi, '$1');
