import type { Service } from '#contract/local-offer.ts';
import type { Filters, Question } from '#domain/local-offer/filters.ts';
import type { Counts } from '#domain/local-offer/filter-counts.ts';
import type { Result } from '#contract/problem.ts';
import type { Watchable } from '../watch.ts';

export interface LocalOfferState {
  services: number;
  updatedAt: string | null;
  /** The outcode, where only what is near it is kept here. */
  near: string | null;
  loading: { done: number; total: number } | null;
}

/** Only what is near an outcode is kept, and what was saved by these ids. */
export interface Keeping {
  near: string;
  saved: readonly string[];
}

export interface Place {
  latitude: number;
  longitude: number;
}

/** Where to look from: a point, or the first half of a postcode. */
export type Near = Place | { outcode: string };

export interface LocalOfferQuery {
  text?: string | undefined;
  filters?: Filters | undefined;
  /** What fits the words equally well comes nearest first; with no words, all does. */
  near?: Near | undefined;
  /** `YYYY-MM-DD`: what met only before it is not counted as meeting. */
  today?: string | undefined;
  /** Whether to say how many each choice of the filters would give. */
  counting?: 'count' | 'pass' | undefined;
  /** `brief` leaves out of each hit what a list does not show: all has to be handed from the worker to the page. */
  hits?: 'whole' | 'brief' | undefined;
  limit: number;
  offset: number;
}

export interface LocalOfferAnswer {
  total: number;
  hits: Service[];
  /** How far away each hit is, in the same order; nothing where nobody knows. */
  metres: (number | undefined)[];
  /** False where nothing here tells where `near` is: then distance asks nothing. */
  placed: boolean;
  /** Where `near` is, if anything here tells. */
  from?: Place | undefined;
  /** False while words are still looked for one by one, before the index is read: more may be found, or less. */
  settled: boolean;
  /** More that would fit if what nobody has said were taken as a yes. */
  unsaid: number;
  /** How many there would be without one question of the filters. */
  without: Partial<Record<Question, number>>;
  /** How many there would be with no filters. */
  withoutFilters: number;
  /** How many there would be with the filters and no words; only where there are none with them. */
  withoutWords: number | undefined;
  /** Words that are like those typed and are found; only where nothing was. */
  alike: string[];
  counts: Counts | undefined;
}

export const emptyAnswer: LocalOfferAnswer = {
  total: 0,
  hits: [],
  metres: [],
  placed: true,
  settled: false,
  unsaid: 0,
  without: {},
  withoutFilters: 0,
  withoutWords: undefined,
  alike: [],
  counts: undefined,
};

/** The area's services, on this phone. Search runs beside the page, in a worker, and needs no signal. */
export interface LocalOffer {
  state: Watchable<LocalOfferState>;
  service(id: string): Promise<Service | undefined>;
  search(query: LocalOfferQuery): Promise<LocalOfferAnswer>;
  /** Ids of what stays here even where only what is near is kept; told as soon as they are known. */
  keepAlways(ids: readonly string[]): void;
  /** Fetches what is new. A download that was cut goes on where it stopped. */
  refresh(): Promise<Result<void>>;
}
