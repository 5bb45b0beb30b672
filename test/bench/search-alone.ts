/** The search by itself, with no browser around it: ours, a plain scan, and an index built on the phone. */
import MiniSearch from 'minisearch';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import { packIndex } from '#app/device/local-offer/packed-index.ts';
import { WordIndex } from '#app/device/local-offer/word-index.ts';
import type { Service } from '#contract/local-offer.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import {
  searchFields,
  searchIndexOptions,
  searchQuestion,
  searchText,
} from '#domain/local-offer/search-terms.ts';
import { plainLetters, termsOf } from '#domain/local-offer/term.ts';

/** What one way to search takes on this processor, in milliseconds. */
export interface Taken {
  /** From the text of the services, and of the index where one is sent, until a question can be asked. */
  ready: number;
  /** For each key, the best of a few. */
  keys: number[];
}

export interface Alone {
  ours: Taken;
  scan: Taken;
  built: Taken;
}

type Asks = (text: string) => unknown;

const tries = 3;
const shown = 20;
const today = '2026-11-22';

const prefixes = (words: readonly string[]): string[] =>
  words.flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1)));

/** Of the time that passes and the time that the processor gave, the lesser: others may have been given the rest. */
function timed<T>(work: () => T): { time: number; made: T } {
  const [start, given] = [performance.now(), process.cpuUsage()];
  const made = work();
  const { user, system } = process.cpuUsage(given);
  return { time: Math.min(performance.now() - start, (user + system) / 1000), made };
}

function taken(words: readonly string[], open: () => Asks): Taken {
  const { time, made: ask } = timed(open);
  const keys = prefixes(words);
  for (const key of keys) ask(key);
  const best = keys.map((key) =>
    Math.min(...Array.from({ length: tries }, () => timed(() => ask(key)).time)),
  );
  return { ready: time, keys: best };
}

function ours(services: string, index: string): Asks {
  const search = new OfferSearch();
  for (const service of JSON.parse(services) as Service[]) search.put(service);
  const packed = packIndex(JSON.parse(index));
  if (packed) search.takeIndex(new WordIndex(packed), []);
  const ask: Asks = (text) => search.search({ text, today, hits: 'brief', limit: shown, offset: 0 });
  ask('s');
  return ask;
}

/** Every word must stand somewhere in the text of a service; no ranking, no slips, no other names. */
function scan(services: string): Asks {
  const plain = (JSON.parse(services) as Service[]).map((service) => ({
    service,
    text: plainLetters(searchFields.map((field) => searchText(service, field)).join(' ')),
  }));
  return (asked) => {
    const terms = termsOf(asked).map(plainLetters);
    return plain.filter(({ text }) => terms.every((term) => text.includes(term))).slice(0, shown);
  };
}

function built(services: string): Asks {
  const index = new MiniSearch<Service>(searchIndexOptions);
  index.addAll(JSON.parse(services) as Service[]);
  return (asked) => index.search(searchQuestion(asked, 'all')).slice(0, shown);
}

export function searchAlone(words: readonly string[], count: number): Alone {
  const made = Array.from(makeServices(count, today));
  const index = new MiniSearch<Service>(searchIndexOptions);
  index.addAll(made);
  const [services, sent] = [JSON.stringify(made), JSON.stringify(index)];
  return {
    ours: taken(words, () => ours(services, sent)),
    scan: taken(words, () => scan(services)),
    built: taken(words, () => built(services)),
  };
}
