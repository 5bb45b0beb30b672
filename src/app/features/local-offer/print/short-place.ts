import type { Place } from '#contract/local-offer.ts';
import { outcodeOf } from '../reach.ts';

const longestTown = 30;

const close = (text: string): string => text.toUpperCase().replaceAll(/\s+/g, '');

/** The town of an address, where its last part reads like one. */
function townIn(address: string | undefined, postcode: string | undefined): string | undefined {
  const parts = (address ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && close(part) !== close(postcode ?? ''));
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last === undefined || /\d/.test(last) || last.length > longestTown ? undefined : last;
}

/** Where a place is in a few letters: its town and the first half of its postcode. Of a masked one, only the half. */
export function shortPlace({ address, postcode, masked }: Place): string | undefined {
  const outcode = postcode && outcodeOf(postcode);
  const town = masked ? undefined : townIn(address, postcode);
  return [town, outcode].filter(Boolean).join(', ') || undefined;
}
