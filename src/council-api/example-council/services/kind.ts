import type { Service } from '#contract/local-offer.ts';

/**
 * One kind of service, from which many invented ones are made. In its texts `{place}` is a town, `{brand}` an invented
 * name, `{day}` and `{time}` a time, `{n}` a small number, `{who}` a person.
 */
export interface ServiceKind {
  categories: Service['categories'];
  names: readonly string[];
  /** Who runs it; without it the service runs itself. */
  by?: readonly string[];
  otherNames?: readonly string[];
  summaries: readonly string[];
  says: readonly string[];
  ages: readonly (readonly [number, number])[];
  needs?: readonly NonNullable<Service['needs']>[];
  in: NonNullable<Service['howToGetIn']>;
  decides?: string;
  cost: NonNullable<Service['cost']>;
  costNotes?: readonly string[];
  opening: readonly string[];
  /** `mobile`: it comes to you; `masked`: its place must not be shown. */
  where: 'place' | 'mobile' | 'online' | 'masked';
  access?: NonNullable<Service['access']>;
  /** How many there are of it beside the others. */
  share: number;
}
