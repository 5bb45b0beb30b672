import type { Point } from '#domain/local-offer/distance.ts';
import { facetsOf, type Facets } from '#domain/local-offer/facets.ts';
import { noFilters, type Filters } from '#domain/local-offer/filter-answer.ts';
import { sift, type Sifted } from '#domain/local-offer/filters.ts';
import { metresTo, middlesOfOutcodes } from '#domain/local-offer/nearness.ts';
import type { OutcodePlace, Service } from '#contract/local-offer.ts';
import type { LocalOfferAnswer, LocalOfferQuery, Near } from './local-offer.ts';

/** What was found, before filters; `sense` is 0 for what fits the words best, and greater the worse it fits. */
export interface FoundServices {
  services: readonly Service[];
  sense: (service: Service) => number;
}

/** What filters need of each service, worked out once and held as long as the service itself is. */
export class OfferSift {
  #facets = new WeakMap<Service, Facets>();
  readonly #outcodes = new WeakMap<readonly Service[], Map<string, Point>>();
  #today = '';
  #told: readonly OutcodePlace[] = [];

  /** What the council says goes before what is worked out from the services. */
  placeOutcodes(places: readonly OutcodePlace[]) {
    this.#told = places;
  }

  /** @param all every service on this phone; the same array as long as nothing has changed */
  answer(found: FoundServices, query: LocalOfferQuery, all: readonly Service[]): SiftedAnswer {
    const near = query.near && this.#pointOf(query.near, all);
    const metres = near && this.#metresFrom(near, found.services, all);
    const { passed, ...rest } = this.#sift(found.services, query, metres);
    const inOrder = metres ? nearestFirst(passed, found, metres) : passed;
    const hits = inOrder.slice(query.offset, query.offset + query.limit);
    return {
      ...rest,
      total: inOrder.length,
      withoutFilters: found.services.length,
      hits,
      metres: hits.map((hit) => metres?.get(hit)),
      placed: query.near === undefined || near !== undefined,
      from: near,
    };
  }

  #metresFrom(near: Point, services: readonly Service[], all: readonly Service[]): Map<Service, number> {
    const outcodes = this.#outcodesOf(all);
    const metres = new Map<Service, number>();
    for (const service of services) {
      const far = metresTo(service, near, outcodes);
      if (far !== undefined) metres.set(service, far);
    }
    return metres;
  }

  /** How many of these pass. */
  count(services: readonly Service[], query: LocalOfferQuery, all: readonly Service[]): number {
    return this.answer({ services, sense: () => 0 }, { ...query, limit: 0 }, all).total;
  }

  #sift(
    services: readonly Service[],
    { filters = noFilters, counting = 'pass', today = '' }: LocalOfferQuery,
    metres: ReadonlyMap<Service, number> | undefined,
  ): Sifted<Service> {
    if (today !== this.#today) this.#facets = new WeakMap();
    this.#today = today;
    const asked: Filters = metres ? filters : { ...filters, within: undefined };
    const read = {
      facets: (service: Service) => this.#facetsOf(service, today),
      metres: (service: Service) => metres?.get(service),
    };
    return sift(services, asked, read, counting);
  }

  #facetsOf(service: Service, today: string): Facets {
    const known = this.#facets.get(service);
    if (known) return known;
    const facets = facetsOf(service, today);
    this.#facets.set(service, facets);
    return facets;
  }

  #pointOf(near: Near, all: readonly Service[]): Point | undefined {
    return 'outcode' in near ? this.#outcodesOf(all).get(near.outcode) : near;
  }

  #outcodesOf(all: readonly Service[]): Map<string, Point> {
    const known = this.#outcodes.get(all);
    if (known) return known;
    const outcodes = middlesOfOutcodes(all);
    for (const { outcode, ...point } of this.#told) outcodes.set(outcode, point);
    this.#outcodes.set(all, outcodes);
    return outcodes;
  }
}

export type SiftedAnswer = Omit<LocalOfferAnswer, 'withoutWords' | 'alike' | 'settled'>;

const far = Number.POSITIVE_INFINITY;

/** Two of unknown place keep their order: infinity less infinity is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** By sense first, and by nearness among what makes as much sense. */
function nearestFirst(
  services: readonly Service[],
  { sense }: FoundServices,
  metres: ReadonlyMap<Service, number>,
): Service[] {
  const inOrder = services.map((service) => ({
    service,
    sense: sense(service),
    metres: metres.get(service) ?? far,
  }));
  return inOrder
    .toSorted((a, b) => compare(a.sense, b.sense) || compare(a.metres, b.metres))
    .map(({ service }) => service);
}
