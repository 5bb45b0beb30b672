import MiniSearch from 'minisearch';
import { beforeAll, expect, test } from 'vitest';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { anIndex } from '#test/kit/an-index.ts';

const search = new OfferSearch();

beforeAll(async () => {
  const services = Array.from(makeServices(1500, '2026-11-22'));
  for (const service of services) search.put(service);
  const index = new MiniSearch(searchIndexOptions);
  index.addAll(services);
  search.takeIndex(anIndex(index), []);
});

const firstFor = (text: string): string =>
  search.search({ text, limit: 1, offset: 0 }).hits[0]?.name ?? 'nothing';

/** What people type, and what the first hit among fifteen hundred services must be. */
test.each([
  ['speech therapy', /speech and language therapy/],
  ['SALT', /speech and language therapy/],
  ['slt', /speech and language therapy/],
  ['speach therapy', /speech and language therapy/],
  ['logopeda', /speech and language therapy/],
  ['اسپیچ تھراپی', /speech and language therapy/],
  ['makaton', /speech and language therapy/],
  ['stutter', /communication team|Talking Together|speech/],
  ['respite', /short breaks/],
  ['overnight stay', /overnight short breaks/],
  ['CAMHS', /CAMHS/],
  ['cahms', /CAMHS/],
  ['anxiety', /CAMHS|Getting Help|counselling/],
  ["can't go to school", /Home and hospital teaching/],
  ['cant go to school', /Home and hospital teaching/],
  ['my daughter wont go to school', /Home and hospital teaching/],
  ['school refusal', /Home and hospital teaching/],
  ['EBSA', /Home and hospital teaching/],
  ['parent partnership', /SENDIASS/],
  ['sendias', /SENDIASS/],
  ['ehcp', /EHC/],
  ['statement', /EHC/],
  ['wheelchiar', /Wheelchair/],
  ['physio', /physiotherapy/],
  ['OT', /occupational therapy/],
  ['aspergers', /autism/],
  ['autyzm', /autism/],
  ['آٹزم', /autism/],
  ["down's", /Down syndrome/],
  ['deaf', /Deaf/],
  ['nappies', /Continence/],
  ['toilet training', /Continence/],
  ['blue badge', /Blue Badge/],
  ['direct payment', /Direct payments/],
  ['PIP', /Benefits/],
  ['siblings', /Siblings|young carers/],
  ['portage', /Portage/],
  ['playscheme', /play scheme/],
  ['youth club', /youth club/],
  ['unit in a school', /unit/],
  ['supported internship', /Supported internships/],
  ['moving to secondary', /Moving to secondary/],
  ['home schooling', /home education/],
  ['excluded', /Alternative Provision/],
  ['SENDIST', /Tribunal/],
  ['ombudsman', /[Cc]omplaints/],
  ['taxi to school', /school transport/],
  ['fussy eating', /Dietitians/],
  ['stairlift', /adaptations/],
  ['adhd', /ADHD/],
  ['tutor', /tutor|teaching/],
  ['social worker', /Disabled children's team/],
  ['job', /employment/],
  ['sleep', /Sleep/],
])('%s finds first what is meant', (typed, first) => {
  expect(firstFor(typed)).toMatch(first);
});

test.each(['bullying', 'zzzz'])(
  '%s, of which there is nothing here, is not mistaken for something else',
  (typed) => {
    expect(firstFor(typed)).toBe('nothing');
  },
);

test('the first letters of a word find what begins with it, at each letter', () => {
  for (const typed of ['whe', 'wheel', 'wheelch', 'wheelchair']) expect(firstFor(typed)).toMatch(/Wheel/);
});
