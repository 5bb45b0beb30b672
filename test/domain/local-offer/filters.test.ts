import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf, toggled, withoutQuestion } from '#domain/local-offer/chosen-filters.ts';
import { ages, broadAreas, distances, filterChoices } from '#domain/local-offer/filter-choices.ts';
import { activeQuestions, noFilters, type Filters } from '#domain/local-offer/filters.ts';
import { countFor, type CountedName } from '#domain/local-offer/filter-counts.ts';
import { anyFilters, anyService, kinds, languages, type Placed } from '#test/kit/any-filters.ts';
import { sifterOf, type SiftedServices } from '#test/kit/sifter.ts';

const service = (more: Partial<Placed> = {}): Placed => ({ categories: ['health'], ...more });
const choosing = (more: Partial<Filters>): Filters => ({ ...noFilters, ...more });

const passes = (item: Placed, filters: Partial<Filters>): boolean =>
  sifterOf([item])(choosing(filters), 'pass').total === 1;

describe('who passes', () => {
  it.each([
    ['a child of its ages', { ageFrom: 4, ageTo: 11 }, { age: 11 }, true],
    ['nobody older than it takes', { ageFrom: 4, ageTo: 11 }, { age: 12 }, false],
    ['a baby where it begins at six months', { ageFrom: 0.5 }, { age: 0 }, true],
    ['anyone young enough where only the oldest age is said', { ageTo: 5 }, { age: 0 }, true],
    ['one kind of need', { needs: ['ASD'] }, { need: ['ASD'] }, true],
    ['any of two kinds of need', { needs: ['ASD'] }, { need: ['HI', 'ASD'] }, true],
    [
      'a broad area by a kind that belongs to it',
      { needs: ['ASD'] },
      { need: ['communication-and-interaction'] },
      true,
    ],
    ['not another broad area', { needs: ['ASD'] }, { need: ['cognition-and-learning'] }, false],
    ['all that is needed to get in and around', { access: ['step-free', 'bsl'] }, { access: ['bsl'] }, true],
    ['not with half of it', { access: ['bsl'] }, { access: ['bsl', 'step-free'] }, false],
    ['who asks for themselves, where anyone can come', { howToGetIn: ['anyone'] }, { in: ['self'] }, true],
    ['what costs nothing', { cost: 'free' }, { cost: ['free', 'some-free'] }, true],
    ['a language', { languages: ['Polish'] }, { language: ['Polish'] }, true],
    ['what is online and nowhere else, at any distance', { online: true }, { within: 1 }, true],
    ['what is near enough', { place: {}, metres: 1600 }, { within: 1 }, true],
    ['not what is further', { place: {}, metres: 1700 }, { within: 1 }, false],
    ['a place to come to', { place: {} }, { how: ['in-person'] }, true],
    ['not a place where nobody meets', { place: {}, online: true }, { how: ['in-person'] }, false],
  ] as [string, Partial<Placed>, Partial<Filters>, boolean][])('%s', (_, says, chosen, expected) => {
    expect(passes(service(says), chosen)).toBe(expected);
  });

  it.each([
    ['a Saturday morning', { days: [6], opens: '09:30', closes: '11:00' }, ['saturday'], ['morning'], true],
    ['not its evening', { days: [6], opens: '09:30', closes: '11:00' }, ['saturday'], ['evening'], false],
    [
      'all parts of a day that it touches',
      { days: [1], opens: '11:00', closes: '17:30' },
      [],
      ['evening'],
      true,
    ],
    ['not the afternoon that begins as it ends', { days: [1], closes: '12:00' }, [], ['afternoon'], false],
    ['the whole day where no times are said', { days: [2] }, ['tuesday'], ['evening'], true],
    ['past midnight', { days: [5], opens: '20:00', closes: '00:30' }, ['friday'], ['evening'], true],
    ['not a term that is over', { days: [2], to: '2026-11-21' }, ['tuesday'], [], false],
  ] as const)('meets on %s', (_, meeting, day, time, expected) => {
    expect(passes(service({ sessions: [meeting] }), { day, time })).toBe(expected);
  });

  it('day and time are one question: Saturday and mornings is a Saturday morning', () => {
    const sessions = [
      { days: [6], opens: '18:00', closes: '20:00' },
      { days: [1], opens: '09:00', closes: '11:00' },
    ];
    expect(passes(service({ sessions }), { day: ['saturday'], time: ['morning'] })).toBe(false);
    expect(passes(service({ sessions }), { day: ['monday'], time: ['morning'] })).toBe(true);
  });

  it('every kind of need is a choice, and every broad area holds choices', () => {
    const types: string[] = Object.values(broadAreas).flat();
    for (const type of types) expect(filterChoices.need).toContain(type);
  });
});

describe('what nobody has said', () => {
  const items = [
    service({ cost: 'free' }),
    service({ cost: 'pay' }),
    service(),
    service({ cost: 'free', ageFrom: 3 }),
  ];

  it('is told apart from no, counted, and let in when a person asks for it', () => {
    const chosen = choosing({ cost: ['free'] });
    expect(sifterOf(items)(chosen, 'pass')).toMatchObject({ passed: [items[0], items[3]], unsaid: 1 });
    const wider = sifterOf(items)({ ...chosen, unsaid: ['cost'] }, 'count');
    expect(wider).toMatchObject({ passed: [items[0], items[2], items[3]], unsaid: 0 });
    const counted = filterChoices.cost.map((value) => wider.counts && countFor(wider.counts, 'cost', value));
    expect(counted).toEqual([3, 1, 2]);
  });

  it('is counted once where two things are not said, and not where another answer is no', () => {
    const { unsaid } = sifterOf(items)(choosing({ cost: ['free'], age: 4 }), 'pass');
    expect(unsaid).toBe(2);
  });

  it('a distance asks nothing of what has no known place, but counts it', () => {
    const mobile = service();
    expect(sifterOf([mobile])(choosing({ within: 2 }), 'count')).toMatchObject({ passed: [], unsaid: 1 });
  });
});

type Ask = (filters: Filters, counting: 'count' | 'pass') => SiftedServices;

/** Every choice that there is, and the words that services use where there is no list. */
const everyChoice: [CountedName, readonly string[]][] = [
  ...(Object.entries(filterChoices) as [CountedName, readonly string[]][]),
  ['age', ages],
  ['within', distances.map(String)],
  ['kind', kinds],
  ['language', languages],
];

/** What one choice gives, found the slow way: by making it. */
function byTrying(ask: Ask, filters: Filters, name: CountedName, value: string): number {
  if (name === 'age' || name === 'within') return ask({ ...filters, [name]: Number(value) }, 'pass').total;
  const among = name === 'access' ? filters.access.filter((each) => each !== value) : [];
  return ask({ ...filters, [name]: [...among, value] }, 'pass').total;
}

describe('the counts beside the choices', () => {
  it('are what making the choice gives, whatever else is chosen', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 25 }), anyFilters, (items, filters) => {
        const ask = sifterOf(items);
        const { counts } = ask(filters, 'count');
        for (const [name, values] of everyChoice) {
          const tried = values.map((value) => [value, byTrying(ask, filters, name, value)]);
          expect([name, values.map((value) => [value, counts && countFor(counts, name, value)])]).toEqual([
            name,
            tried,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('say what taking back one question would give', () => {
    fc.assert(
      fc.property(fc.array(anyService, { maxLength: 25 }), anyFilters, (items, filters) => {
        const ask = sifterOf(items);
        const { without } = ask(filters, 'pass');
        for (const question of activeQuestions(filters))
          expect(without[question]).toBe(ask(withoutQuestion(filters, question), 'pass').total);
      }),
      { numRuns: 200 },
    );
  });

  it('a choice that nothing has gives those who have not said, where they are let in', () => {
    const items = [service({ languages: ['Urdu'] }), service(), service()];
    const { counts } = sifterOf(items)(choosing({ language: ['Polish'], unsaid: ['language'] }), 'count');
    expect(counts && countFor(counts, 'language', 'Polish')).toBe(2);
    expect(counts && countFor(counts, 'language', 'Urdu')).toBe(3);
  });

  it('a choice that nothing has counts none', () => {
    const { counts } = sifterOf([service({ cost: 'pay' })])(noFilters, 'count');
    expect(counts?.of.cost['free']).toBeUndefined();
    expect(counts?.of.cost['pay']).toBe(1);
  });
});

describe('choices one by one', () => {
  it('making and taking back every choice comes back to where it began', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const cleared = chosenOf(filters).reduce(toggled, filters);
        expect(chosenOf(cleared)).toEqual([]);
        expect(cleared.unsaid).toEqual([]);
        expect(chosenOf(chosenOf(filters).reduce(toggled, noFilters))).toEqual(chosenOf(filters));
      }),
    );
  });
});
