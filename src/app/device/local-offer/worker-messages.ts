import type { Service } from '#contract/local-offer.ts';
import type { Result } from '#contract/problem.ts';
import type { Keeping, LocalOfferAnswer, LocalOfferQuery, LocalOfferState } from './local-offer.ts';

/** What the page asks the worker. */
export type WorkerQuestion =
  | { id: number; ask: 'search'; query: LocalOfferQuery }
  | { id: number; ask: 'service'; serviceId: string }
  | { id: number; ask: 'refresh'; keeping: Keeping | null };

/** What the worker says: the answer to a question, or how things stand now. */
export type WorkerWord =
  | { id: number; search: LocalOfferAnswer }
  | { id: number; service: Service | undefined }
  | { id: number; refresh: Result<void> }
  | { state: LocalOfferState };
