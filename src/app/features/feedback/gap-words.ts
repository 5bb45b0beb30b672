import * as z from 'zod/mini';
import { gapDraft, type GapDraft } from '#contract/gap.ts';
import { needTypes } from '#contract/plan.ts';
import { line } from '#contract/shape.ts';
import { oldestAge } from '#domain/local-offer/filter-choices.ts';
import { needNames } from '#domain/local-offer/need-names.ts';
import { outcodeIn, withoutPostcodes } from '#domain/local-offer/outcode.ts';

const isAge = (text: string): boolean => /^\d{1,2}$/.test(text.trim()) && Number(text) <= oldestAge;

/** What the form asks: as the council takes it, but with place and age as someone types them. */
export const gapWords = z.extend(gapDraft, {
  near: z.optional(line(12).check(z.refine((text) => outcodeIn(text) !== undefined))),
  age: z.optional(line(4).check(z.refine(isAge))),
});
export type GapWords = z.output<typeof gapWords>;

/** As it is sent: of a postcode, wherever and however much of it was typed, the first half alone. */
export function gapOf({ looked, near, age, need, text }: GapWords): GapDraft {
  const outcode = near === undefined ? undefined : outcodeIn(near);
  return {
    looked: withoutPostcodes(looked),
    ...(outcode !== undefined && { near: outcode }),
    ...(age !== undefined && { age: Number(age) }),
    ...(need !== undefined && { need }),
    ...(text !== undefined && { text: withoutPostcodes(text) }),
  };
}

/** The form's words for something that was to be sent before. */
export const gapWordsOf = ({ age, ...gap }: GapDraft): GapWords => ({
  ...gap,
  ...(age !== undefined && { age: String(age) }),
});

/** What the address of a search says was looked for. Where this phone is was never in it. */
export function gapSearched(address: URLSearchParams): Partial<GapWords> {
  const [looked, near, age] = [
    address.get('q') ?? '',
    outcodeIn(address.get('near') ?? ''),
    address.get('age'),
  ];
  const need = needTypes.find((type) =>
    address.getAll('need').some((each) => each === type || each === needNames[type]),
  );
  return {
    ...(looked.trim() !== '' && { looked: looked.trim().slice(0, 300) }),
    ...(near !== undefined && { near }),
    ...(age !== null && isAge(age) && { age }),
    ...(need !== undefined && { need }),
  };
}
