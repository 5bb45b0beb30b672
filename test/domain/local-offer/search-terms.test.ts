import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { familyWords } from '#domain/local-offer/family-words.ts';
import { searchIndexOptions, searchQuestion, type Searchable } from '#domain/local-offer/search-terms.ts';

const service = (id: string, name: string, more: Partial<Searchable> = {}): Searchable => ({
  id,
  name,
  categories: [],
  ...more,
});

const services: Searchable[] = [
  service('slt', 'Early communication team', {
    summary: 'Speech and language therapy for children who find it hard to talk.',
  }),
  service('breaks', 'Saturday club', { summary: 'Short breaks for disabled children.' }),
  service('camhs', 'Getting Help team', { otherNames: ['CAMHS'] }),
  service('tuition', 'Home and hospital teaching', { summary: 'For children with medical needs.' }),
  service('iass', 'Larkmoor SENDIASS', { description: 'Free advice about special educational needs.' }),
  service('asd', 'Skylark group', { needs: ['ASD'] }),
  service('wheels', 'Wheelchair basketball'),
  service('centre', 'Kestle Children’s Centre', { place: { address: '4 Bell Hill, Kestle' } }),
];

const index = new MiniSearch<Searchable>(searchIndexOptions);
index.addAll(services);
const found = (text: string, match: 'all' | 'any' = 'all'): string[] =>
  index.search(searchQuestion(text, match)).map(({ id }) => String(id));

describe('searching the Local Offer', () => {
  it.each([
    ['speech therapy', 'slt'],
    ['SALT', 'slt'],
    ['logopeda', 'slt'],
    ['respite', 'breaks'],
    ['child and adolescent mental health', 'camhs'],
    ["can't go to school", 'tuition'],
    ['EBSA', 'tuition'],
    ['Parent Partnership', 'iass'],
    ['autyzm', 'asd'],
    ['آٹزم', 'asd'],
    ['wózek inwalidzki', 'wheels'],
  ])('finds by the words that families use: %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('finds by a phrase within a sentence, when asked more widely', () => {
    expect(found('my son can’t go to school', 'any')[0]).toBe('tuition');
  });

  it('finds by part of a word and with a letter wrong', () => {
    expect(found('commun')).toEqual(['slt']);
    expect(found('wheelchiar')[0]).toBe('wheels');
  });

  it('asks for every word, and for any of them when asked more widely', () => {
    expect(found('saturday hospital')).toEqual([]);
    expect(found('saturday hospital', 'any').toSorted()).toEqual(['breaks', 'tuition']);
  });

  it('finds by the place in the address', () => {
    expect(found('childrens centre kestle')).toEqual(['centre']);
  });

  it('puts a name before a mention', () => {
    const two = new MiniSearch<Searchable>(searchIndexOptions);
    two.addAll([
      service('mention', 'Skylark', { description: 'Near the library, by the bus station, on the hill.' }),
      service('name', 'Kestle Library'),
    ]);
    expect(two.search(searchQuestion('library', 'all')).map(({ id }) => id)).toEqual(['name', 'mention']);
  });

  it('finds the same with an index that was written and loaded', () => {
    const loaded = MiniSearch.loadJSON<Searchable>(JSON.stringify(index), searchIndexOptions);
    expect(loaded.search(searchQuestion('salt', 'all')).map(({ id }) => id)).toEqual(found('salt'));
  });
});

describe('the table of family words', () => {
  it('has no phrase in two rows, or a search would find only one of them', () => {
    const rowsOf = new Map<string, number[]>();
    familyWords.forEach((row, at) => {
      for (const phrase of new Set(row.map((text) => text.toLowerCase())))
        rowsOf.set(phrase, [...(rowsOf.get(phrase) ?? []), at]);
    });
    expect([...rowsOf].filter(([, rows]) => rows.length > 1)).toEqual([]);
  });
});
