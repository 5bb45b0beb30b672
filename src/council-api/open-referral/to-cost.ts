import type { Service } from '#contract/local-offer.ts';
import type { OpenReferralCostOption, OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { ownTaxonomies } from './own-taxonomies.ts';
import type { TermMeaning } from './term-meaning.ts';

/** Whether families pay, and what it costs in words. */
export function toCost(
  document: OpenReferralService,
  said: readonly TermMeaning[],
): Pick<Service, 'cost' | 'costNote'> {
  const options = document.cost_options ?? [];
  const cost =
    said.find((term) => term.cost !== undefined)?.cost ??
    costOf(options, document.fees ?? document.fees_description ?? '');
  const told = [document.fees, document.fees_description, ...options.map(optionWords)];
  const words = [...new Set(told.map((text) => text?.trim() ?? ''))].filter(
    (text) => text !== '' && !/^free\.?$/i.test(text),
  );
  const note = words
    .filter((text, at) => !words.some((other, n) => n !== at && other.includes(text)))
    .join('. ');
  return {
    ...(cost && { cost }),
    ...(note !== '' && { costNote: note.length > 600 ? `${note.slice(0, 599)}…` : note }),
  };
}

/** Only what says so and no more: `Free for members` is another thing. */
const isFree = ({ option, amount_description: about }: OpenReferralCostOption): boolean =>
  /^free(?: of charge| to all)?\.?$/i.test(option?.trim() ?? '') && about === undefined;

function costOf(options: readonly OpenReferralCostOption[], fees: string): Service['cost'] {
  const amounts = options.flatMap(({ amount }) => amount ?? []);
  if (amounts.some((amount) => amount > 0)) return amounts.includes(0) ? 'some-free' : 'pay';
  if (amounts.length > 0) return 'free';
  if (options.length > 0 && options.every(isFree)) return 'free';
  if (
    /^(?:free|no (?:cost|charge|fee)s?|free of charge|£?0(?:\.00)?)\b(?!.*(?:£|\bbut\b|\bexcept))/i.test(
      fees.trim(),
    )
  )
    return 'free';
  return /£\s?\d/.test(fees) ? (/\bfree\b/i.test(fees) ? 'some-free' : 'pay') : undefined;
}

function optionWords({ option, amount, amount_description: about }: OpenReferralCostOption): string {
  const money =
    amount === undefined || amount === 0
      ? undefined
      : `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
  const price = [money, about].filter(Boolean).join(' ');
  const isCode = Object.values(ownTaxonomies.cost.terms).some((words) => words === option);
  return [isCode ? undefined : option, price].filter(Boolean).join(': ');
}
