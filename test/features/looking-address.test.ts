import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, lookingAt } from '#app/features/local-offer/looking-address.ts';
import { lookingForNothing, toShare, type Looking } from '#app/features/local-offer/looking.ts';
import { localOfferPaths } from '#app/features/local-offer/paths.ts';
import { categories } from '#contract/local-offer.ts';
import { distances, filterChoices, oldestAge } from '#domain/local-offer/filter-choices.ts';
import { activeQuestions, noFilters, questions } from '#domain/local-offer/filters.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T extends string>(values: readonly T[]) => fc.shuffledSubarray([...values]);

const anyLooking: fc.Arbitrary<Looking> = fc
  .record({
    text: fc.string({ unit: 'grapheme' }).map((text) => (text.trim() === '' ? '' : text)),
    near: maybe(fc.constantFrom('me', 'BL1', 'SW1A', 'XL16')),
    unsaid: fc.subarray([...questions]),
    filters: fc.record({
      age: maybe(fc.integer({ min: 0, max: oldestAge })),
      within: maybe(fc.constantFrom(...distances)),
      need: some(filterChoices.need),
      kind: some(categories),
      cost: some(filterChoices.cost),
      in: some(filterChoices.in),
      access: some(filterChoices.access),
      language: fc.uniqueArray(fc.constantFrom('Polish', 'British Sign Language', 'اردو', 'A & B=C', '100%')),
      day: some(filterChoices.day),
      time: some(filterChoices.time),
      how: some(filterChoices.how),
    }),
  })
  .map(({ text, near, filters, unsaid }) => {
    const placed = { ...filters, within: near ? filters.within : undefined, unsaid: [] };
    const asked = activeQuestions(placed);
    return { text, near, filters: { ...placed, unsaid: unsaid.filter((each) => asked.includes(each)) } };
  });

describe('a search in the address', () => {
  it('comes back as it was, whatever was chosen and typed', () => {
    fc.assert(
      fc.property(anyLooking, (looking) => {
        const path = localOfferPaths.search(looking);
        expect(lookingAt(new URL(path, 'https://council.example').searchParams)).toEqual(looking);
      }),
    );
  });

  it('reads as words', () => {
    const looking: Looking = {
      text: 'swim',
      near: 'BL1',
      filters: {
        ...noFilters,
        age: 7,
        within: 5,
        need: ['ASD'],
        kind: ['health'],
        in: ['self'],
        unsaid: ['kind'],
      },
    };
    expect(localOfferPaths.search(looking)).toBe(
      '/local-offer?q=swim&age=7&need=autism&category=health&getting-in=self&near=BL1&within=5&unsaid=category',
    );
  });

  it.each([
    'need=unknown&cost=cheap&day=Blursday',
    'age=26',
    'age=seven',
    'age=-1',
    'within=5',
    'near=Bolton&within=5',
    'unsaid=cost',
    'unsaid=nothing',
    'language=',
    'script=%3Cscript%3E',
  ])('what it does not know is passed over: %s', (query) => {
    expect(lookingAt(new URLSearchParams(query))).toEqual(lookingForNothing);
  });

  it('any text at all is an address that can be read, and what is read can be written', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const looking = lookingAt(new URLSearchParams(query));
        expect(lookingAt(addressOf(looking))).toEqual({
          ...looking,
          text: looking.text.trim() === '' ? '' : looking.text,
        });
      }),
    );
  });

  it('holds at most half a postcode, and never where a phone is', () => {
    const looking = lookingAt(new URLSearchParams('near=bl1%202ab&within=2'));
    expect(localOfferPaths.search(looking)).toBe('/local-offer?near=BL1&within=2');
    const mine = lookingAt(new URLSearchParams('near=me&within=2&cost=free'));
    expect(localOfferPaths.search(toShare(mine))).toBe('/local-offer?cost=free');
  });
});
