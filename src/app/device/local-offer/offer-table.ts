import type { OutcodePlace, Service } from '#contract/local-offer.ts';
import type { Point } from '#domain/local-offer/distance.ts';
import { facetsOf } from '#domain/local-offer/facets.ts';
import { FacetTable, type Metres } from '#domain/local-offer/facet-table.ts';
import { plainLetters } from '#domain/local-offer/term.ts';
import { metresTo, middlesOfOutcodes } from '#domain/local-offer/nearness.ts';
import type { Near } from './local-offer.ts';

const isPlain = /^[ -~]*$/;

/** What a service stands by among the others. Ten thousand names compared as a language does would take a phone too long. */
const nameToSort = ({ name }: Service): string =>
  isPlain.test(name) ? name.toLowerCase() : plainLetters(name);

function byName(services: readonly Service[]): Service[] {
  const named = services.map((service) => ({ service, name: nameToSort(service) }));
  named.sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return named.map(({ service }) => service);
}

/** The day that somebody looks from, and the one that nobody gave. */
const mostDays = 2;

/** Everything that is shown, by name, each service with a number; and what is asked of all of them at each key. */
export class OfferTable {
  readonly services: readonly Service[];
  readonly everyone: readonly number[];
  readonly #told: readonly OutcodePlace[];
  readonly #facets = new Map<string, FacetTable>();
  #numbers: Map<string, number> | null = null;
  #outcodes: Map<string, Point> | null = null;
  #starts: Map<string, number[]> | null = null;
  #far: { from: string; metres: Metres } | null = null;

  /** @param told where outcodes are, as the council says; others are where their services are */
  constructor(services: readonly Service[], told: readonly OutcodePlace[]) {
    this.services = byName(services);
    this.everyone = Array.from(services, (_, number) => number);
    this.#told = told;
  }

  get numbers(): ReadonlyMap<string, number> {
    this.#numbers ??= new Map(this.services.map(({ id }, number) => [id, number]));
    return this.#numbers;
  }

  /** @param today `YYYY-MM-DD`; meetings that ended before it are not counted */
  facets(today: string): FacetTable {
    const known = this.#facets.get(today);
    if (known) return known;
    const [oldest] = this.#facets.keys();
    if (this.#facets.size >= mostDays && oldest !== undefined) this.#facets.delete(oldest);
    const facets = new FacetTable(this.services.map((service) => facetsOf(service, today)));
    this.#facets.set(today, facets);
    return facets;
  }

  /** Those whose name has a word that begins with this letter or two letters. */
  nameStarts(letters: string): readonly number[] {
    this.#starts ??= this.#readStarts();
    return this.#starts.get(letters.toLowerCase()) ?? [];
  }

  #readStarts(): Map<string, number[]> {
    const starts = new Map<string, number[]>();
    this.services.forEach(({ name }, number) => {
      const text = ` ${name.toLowerCase()}`;
      for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
        for (const length of [1, 2]) {
          const start = text.slice(at + 1, at + 1 + length);
          const having = starts.get(start) ?? [];
          if (having.at(-1) !== number) having.push(number);
          starts.set(start, having);
        }
    });
    return starts;
  }

  /** Where this is; nothing where nothing here tells. */
  pointOf(near: Near): Point | undefined {
    return 'outcode' in near ? this.#outcodesHere().get(near.outcode) : near;
  }

  /** Metres to each; nothing where nothing here tells where this is. */
  metresFrom(near: Near): Metres | undefined {
    const from = this.pointOf(near);
    if (!from) return undefined;
    const name = `${from.latitude} ${from.longitude}`;
    if (this.#far?.from === name) return this.#far.metres;
    const outcodes = this.#outcodesHere();
    const metres = Float64Array.from(
      this.services,
      (service) => metresTo(service, from, outcodes) ?? Number.NaN,
    );
    this.#far = { from: name, metres };
    return metres;
  }

  #outcodesHere(): Map<string, Point> {
    if (this.#outcodes) return this.#outcodes;
    this.#outcodes = middlesOfOutcodes(this.services);
    for (const { outcode, ...point } of this.#told) this.#outcodes.set(outcode, point);
    return this.#outcodes;
  }
}
