import type { Port } from '#app/device/edges/edges.ts';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import type { WorkerQuestion, WorkerWord } from '#app/device/local-offer/worker-messages.ts';
import type { Service } from '#contract/local-offer.ts';
import { failed, ok } from '#domain/result.ts';

/** A service with only what every service has, and what a test cares about. */
export const aService = (service: Partial<Service> & Pick<Service, 'id' | 'name'>): Service => ({
  categories: ['health'],
  status: 'active',
  changedAt: '2026-11-01T09:00:00.000Z',
  ...service,
});

/**
 * The worker's side of the Local Offer with the real search over these services, on this phone already. `later` come
 * when it is fetched again; without them fetching fails as it does with no signal.
 */
export function aLocalOffer(services: readonly Service[], later?: readonly Service[]): () => Port {
  return () => {
    let offer = offerOf(services);
    let listening: ((word: WorkerWord) => void) | undefined;
    const say = (word: WorkerWord) => listening?.(word);
    const tell = (size: number) =>
      say({
        state: {
          services: size,
          updatedAt: size > 0 ? '2026-11-22T09:00:00.000Z' : null,
          near: null,
          loading: null,
        },
      });
    function refresh() {
      if (!later) return failed({ code: 'offline' as const });
      offer = offerOf(later);
      tell(later.length);
      return ok(undefined);
    }
    function answer(question: WorkerQuestion): WorkerWord {
      const { id } = question;
      if (question.ask === 'refresh') return { id, refresh: refresh() };
      if (question.ask === 'search') return { id, search: offer.search(question.query) };
      return { id, service: offer.service(question.serviceId) };
    }
    return {
      post: (message) => queueMicrotask(() => say(answer(message as WorkerQuestion))),
      onMessage: (listener) => {
        listening = listener;
        queueMicrotask(() => tell(services.length));
      },
    };
  };
}

function offerOf(services: readonly Service[]): OfferSearch {
  const offer = new OfferSearch();
  for (const service of services) offer.put(service);
  return offer;
}
