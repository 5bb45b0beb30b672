import type { Category, Service } from '#contract/local-offer.ts';
import type { Result } from '#contract/problem.ts';
import type { Watchable } from '../watch.ts';

export interface LocalOfferState {
  services: number;
  updatedAt: string | null;
  loading: { done: number; total: number } | null;
}

export interface Place {
  latitude: number;
  longitude: number;
}

export interface LocalOfferQuery {
  text?: string | undefined;
  category?: Category | undefined;
  /** Nearest first. With `text`, only among what fits the words. */
  near?: Place | undefined;
  limit: number;
  offset: number;
}

export interface LocalOfferAnswer {
  total: number;
  hits: Service[];
}

/** The area's services, on this phone. Search runs beside the page, in a worker, and needs no signal. */
export interface LocalOffer {
  state: Watchable<LocalOfferState>;
  service(id: string): Promise<Service | undefined>;
  search(query: LocalOfferQuery): Promise<LocalOfferAnswer>;
  /** Fetches what is new. A download that was cut goes on where it stopped. */
  refresh(): Promise<Result<void>>;
}
