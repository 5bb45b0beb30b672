import type { Service } from '#contract/local-offer.ts';

/** What is said of a service. What `joined` is, people belong to for a while: a school, a club, a home to stay in. */
interface Said {
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
  /** `mobile`: it comes to you; `masked`: its place must not be shown; `away`: in a town outside the area. */
  where: 'place' | 'mobile' | 'online' | 'masked' | 'away';
  town?: string;
  access?: NonNullable<Service['access']>;
  joined?: true;
}

/** What is true of services of some names alone, in place of what their kind says; what it `says`, it says as well. */
export interface Form extends Partial<Said> {
  of: readonly string[];
}

/**
 * One kind of service, from which many invented ones are made. In its texts `{place}` is a town, `{brand}` an invented
 * name, `{weekday}` a day from Monday to Friday, `{n}` a number from 2 to 9, `{who}` a person.
 */
export interface ServiceKind extends Said {
  categories: Service['categories'];
  names: readonly string[];
  forms?: readonly Form[];
  /** How many there are of it beside the others. */
  share: number;
}
