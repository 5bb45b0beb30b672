import * as fc from 'fast-check';
import { facetsOf, type Facets, type Filterable } from '#domain/local-offer/facets.ts';
import { distances, filterChoices, oldestAge } from '#domain/local-offer/filter-choices.ts';
import { activeQuestions, questions, type Filters } from '#domain/local-offer/filters.ts';

const today = '2026-11-22';

/** What filters read of a service, with how far away it is. */
export interface Placed extends Filterable {
  metres?: number | undefined;
}

export const facetsToday = (item: Placed): Facets => facetsOf(item, today);

const some = <T extends string>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const languages = ['Polish', 'Urdu', 'Arabic'];
export const kinds = ['health', 'transport', 'moving-on'];

export const anyService: fc.Arbitrary<Placed> = fc.record({
  categories: some(kinds),
  ageFrom: maybe(fc.integer({ min: 0, max: 20 })),
  ageTo: maybe(fc.integer({ min: 3, max: 30 })),
  needs: maybe(some(['ASD', 'HI', 'SPLD', 'OTH'])),
  cost: maybe(fc.constantFrom('free', 'pay')),
  howToGetIn: maybe(some(['anyone', 'ehc-plan'])),
  access: maybe(some(filterChoices.access.slice(0, 3))),
  languages: maybe(some(languages)),
  sessions: maybe(
    fc.array(
      fc.record({
        days: fc.subarray([1, 2, 6]),
        opens: maybe(fc.constantFrom('09:00', '13:00', '18:00')),
        closes: maybe(fc.constantFrom('11:00', '16:00', '20:00')),
      }),
      { maxLength: 2 },
    ),
  ),
  online: maybe(fc.boolean()),
  place: maybe(fc.constant({})),
  metres: maybe(fc.integer({ min: 0, max: 40_000 })),
});

/** Any choices that the panel can make together. */
export const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    age: maybe(fc.integer({ min: 0, max: oldestAge })),
    within: maybe(fc.constantFrom(...distances)),
    need: some(['ASD', 'HI', 'cognition-and-learning'] as const),
    kind: some(kinds),
    cost: some(filterChoices.cost),
    in: some(filterChoices.in),
    access: some(filterChoices.access.slice(0, 3)),
    language: some(languages),
    day: some(filterChoices.day.slice(0, 2)),
    time: some(filterChoices.time),
    how: some(filterChoices.how),
    unsaid: fc.subarray([...questions], { maxLength: 3 }),
  })
  .map((filters) => {
    const active = activeQuestions(filters);
    return { ...filters, unsaid: filters.unsaid.filter((each) => active.includes(each)) };
  });
