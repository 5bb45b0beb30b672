import { allBits, both, either, noBits, putBit, type Bits } from './bits.ts';
import { metresInMile } from './distance.ts';
import type { Facets } from './facets.ts';
import type { Asked, Question } from './filters.ts';
import { oldestAge, filterChoices } from './filter-choices.ts';

/** Questions whose answers are bits of a number in `Facets`. */
const numbered = {
  age: oldestAge + 1,
  need: filterChoices.need.length,
  cost: filterChoices.cost.length,
  in: filterChoices.in.length,
  access: filterChoices.access.length,
  when: filterChoices.day.length * filterChoices.time.length,
  how: filterChoices.how.length,
} as const;
export type Numbered = keyof typeof numbered;
const numberedNames = ['age', 'need', 'cost', 'in', 'access', 'when', 'how'] as const;

/** Questions whose answers are words. */
export type Named = 'kind' | 'language';

/** Metres to each service by its number; `NaN` where nobody knows. */
export type Metres = Float64Array;

/** Whom a question has a yes from, and who has not said. */
export interface Answers {
  yes: Bits;
  unsaid: Bits;
}

/** The facets of many services turned about: for each choice, which services have it. */
export class FacetTable {
  readonly size: number;
  readonly all: Bits;
  readonly has: Record<Numbered, Bits[]>;
  readonly named: Record<Named, Map<string, Bits>> = { kind: new Map(), language: new Map() };
  readonly anywhere: Bits;
  readonly #said: Record<Numbered | Named, Bits>;

  constructor(facets: readonly Facets[]) {
    const none = () => noBits(facets.length);
    const columns = (name: Numbered) => Array.from({ length: numbered[name] }, none);
    this.size = facets.length;
    this.all = allBits(facets.length);
    this.anywhere = none();
    const [age, need, cost] = [columns('age'), columns('need'), columns('cost')];
    const [access, when, how] = [columns('access'), columns('when'), columns('how')];
    this.has = { age, need, cost, in: columns('in'), access, when, how };
    const said = { age: none(), need: none(), cost: none(), in: none(), access: none() };
    this.#said = { ...said, when: none(), how: none(), kind: none(), language: none() };
    facets.forEach((each, at) => this.#put(each, at));
  }

  #put(facets: Facets, at: number) {
    for (const name of numberedNames) {
      const value = facets[name];
      if (value === 0) continue;
      putBit(this.#said[name], at);
      this.has[name].forEach((bits, place) => {
        if (value & (1 << place)) putBit(bits, at);
      });
    }
    for (const name of ['kind', 'language'] as const) {
      if (facets[name].length > 0) putBit(this.#said[name], at);
      for (const value of facets[name]) putBit(this.#namedBits(name, value), at);
    }
    if (facets.anywhere) putBit(this.anywhere, at);
  }

  #namedBits(name: Named, value: string): Bits {
    const bits = this.named[name].get(value) ?? noBits(this.size);
    this.named[name].set(value, bits);
    return bits;
  }

  /** Who has not said anything to this question. */
  unsaid(question: Question, metres: Metres | undefined): Bits {
    if (question !== 'distance')
      return both(
        this.all,
        this.#said[question].map((word) => ~word),
      );
    const unsaid = noBits(this.size);
    for (let at = 0; at < this.size; at += 1)
      if (metres === undefined || Number.isNaN(metres[at])) putBit(unsaid, at);
    return both(
      unsaid,
      this.anywhere.map((word) => ~word),
    );
  }

  /** Those that are this near, and those that need no place. */
  within(miles: number, metres: Metres | undefined): Bits {
    const near = this.anywhere.slice();
    const most = miles * metresInMile;
    if (metres) for (let at = 0; at < this.size; at += 1) if (metres[at]! <= most) putBit(near, at);
    return near;
  }

  /** Those that have any of these choices, given as bits. */
  anyOf(name: Numbered, wanted: number): Bits {
    const chosen = this.has[name].filter((_, place) => wanted & (1 << place));
    return chosen.reduce(either, noBits(this.size));
  }

  /** Those that have all of these ways in, of those that have said any. */
  allOf(wanted: number): Bits {
    const chosen = this.has.access.filter((_, place) => wanted & (1 << place));
    return chosen.reduce(both, this.#said.access);
  }

  /** Asked where something is chosen. */
  answersTo(question: Question, wanted: Asked, metres: Metres | undefined): Answers {
    return { yes: this.#yes(question, wanted, metres), unsaid: this.unsaid(question, metres) };
  }

  #yes(question: Question, wanted: Asked, metres: Metres | undefined): Bits {
    if (question === 'distance') return this.within(wanted.filters.within ?? 0, metres);
    if (question === 'access') return this.allOf(wanted.access);
    if (question !== 'kind' && question !== 'language') return this.anyOf(question, wanted[question]);
    const chosen = wanted.filters[question].flatMap((value) => this.named[question].get(value) ?? []);
    return chosen.reduce(either, noBits(this.size));
  }
}
