import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { packIndex } from '#app/device/local-offer/packed-index.ts';
import type { WordIndex } from '#app/device/local-offer/word-index.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { anIndex } from '#test/kit/an-index.ts';
import type { Service } from '#contract/local-offer.ts';
import { searchIndexOptions, searchQuestion } from '#domain/local-offer/search-terms.ts';

const services = Array.from(makeServices(420, '2026-11-22'));

function miniSearchOver(all: readonly Service[]): MiniSearch<Service> {
  const index = new MiniSearch<Service>(searchIndexOptions);
  index.addAll(all);
  return index;
}

const mini = miniSearchOver(services);
const readAgain = (): WordIndex => anIndex(mini);

/** Ids with their scores, which are rounded because ours are kept in fewer bits. */
function scoresOf(index: WordIndex, text: string, match: 'all' | 'any'): Map<string, string> {
  const found = new Map<string, string>();
  index.search(searchQuestion(text, match), (doc, score) =>
    found.set(index.ids[doc] ?? '', score.toPrecision(4)),
  );
  return found;
}

const inMiniSearch = (index: MiniSearch<Service>, text: string, match: 'all' | 'any'): Map<string, string> =>
  new Map(
    index.search(searchQuestion(text, match)).map(({ id, score }) => [String(id), score.toPrecision(4)]),
  );

describe('the council’s index, read for quick answers', () => {
  test.each([
    'spe',
    'short breaks',
    'speech therapy',
    'swiming',
    'autism club',
    'makaton',
    'transport to school',
  ])('finds for “%s” what the council’s own search finds, and thinks as much of each', (text) => {
    const index = readAgain();
    for (const match of ['all', 'any'] as const) {
      expect(scoresOf(index, text, match)).toEqual(inMiniSearch(mini, text, match));
    }
  });

  test('a word that no service has finds nothing', () => {
    expect(scoresOf(readAgain(), 'xylophonist', 'all').size).toBe(0);
  });

  test('a service that is gone is not found, and one that came since is', () => {
    const index = readAgain();
    const [first] = services;
    if (!first) throw new Error('There is no service.');
    index.discard(first.id);
    expect(index.has(first.id)).toBe(false);
    expect(scoresOf(index, first.name, 'all').has(first.id)).toBe(false);
    index.add({ ...first, id: 'new', name: 'Xylophone afternoon' });
    expect([...scoresOf(index, 'xylophone', 'all').keys()]).toEqual(['new']);
    expect([...scoresOf(index, 'xylo', 'all').keys()]).toEqual(['new']);
    expect([...scoresOf(index, 'xylophome', 'all').keys()]).toEqual(['new']);
  });

  test('what is no index is refused', () => {
    expect(packIndex({})).toBeNull();
    expect(packIndex(null)).toBeNull();
  });
});
