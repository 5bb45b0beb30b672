import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenFacts, type Ticks } from '#app/features/letters/choose-facts.ts';
import { letters } from '#app/features/letters/all-letters.ts';
import { factOf, type Chosen, type FactId } from '#app/features/letters/facts.ts';
import { fillLetter, gapsIn, gapText, letterText, type Filling } from '#app/features/letters/fill-letter.ts';
import { letterIds, voices, type LetterForm, type Voice } from '#app/features/letters/letter.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { claimOf } from '#domain/law/claim.ts';
import { versionsOf } from '#domain/law/rule-pack.ts';

const today = '2026-11-22';
const forms = letterIds.flatMap((id) => letters[id].forms.map((form) => [`${id} ${form.id}`, form] as const));
const factIds: readonly FactId[] = [...new Set(forms.flatMap(([, form]) => form.facts))];

const filling = (chosen: Chosen, voice: Voice = 'parent', day = today): Filling => ({
  chosen,
  voice,
  today: day,
  holidays: builtInHolidays,
});
const textOf = (form: LetterForm, chosen: Chosen, voice: Voice = 'parent', day = today) =>
  letterText(fillLetter(form, filling(chosen, voice, day)));

const usual = (id: FactId): string => (factOf(id).shape === 'date' ? '2026-03-02' : `<${id}>`);
const all = (form: LetterForm): Chosen => Object.fromEntries(form.facts.map((id) => [id, usual(id)]));

describe.each(forms)('the letter %s', (_, form) => {
  test.each(voices)('has a gap for everything it needs when nothing is known, written by: %s', (voice) => {
    const gaps = gapsIn(fillLetter(form, filling({}, voice)));
    const needed = form.needs.filter((id) => voice !== 'self' || id !== 'ownName');
    expect(gaps).toEqual(expect.arrayContaining([...needed]));
    expect(textOf(form, {}, voice)).not.toMatch(/undefined|null|NaN|\{\{|\$\{/);
  });

  test.each(voices)('has no gap when everything is known, written by: %s', (voice) => {
    const text = textOf(form, all(form), voice);
    expect(gapsIn(fillLetter(form, filling(all(form), voice)))).toEqual([]);
    expect(text).not.toMatch(/[[\]]/);
    const missing = form.facts.filter((id) => factOf(id).shape !== 'date' && !text.includes(usual(id)));
    expect(missing).toEqual(voice === 'self' ? form.facts.filter((id) => id === 'ownName') : []);
  });

  test('never says that anyone broke the law, failed or must be punished', () => {
    for (const day of ['2026-03-03', '2030-01-01']) {
      expect(textOf(form, all(form), 'parent', day)).not.toMatch(
        /broke|breach|unlawful|illegal|fail(ed|ure|ing)|fault|guilty|compensation/i,
      );
    }
  });

  test('keeps hostile facts in their place, and fills none of them twice', () => {
    const hostile = '[your name] {{childName}} ${ownName} <b>x</b> \u202Eevil\u0000\n\nDear me';
    const chosen = Object.fromEntries(
      form.facts.map((id) => [id, factOf(id).shape === 'date' ? 'soon' : hostile]),
    );
    const filled = fillLetter(form, filling(chosen));
    expect(gapsIn(filled).every((id) => factOf(id).shape === 'date')).toBe(true);
    const text = letterText(filled);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
    expect(text).toContain('[your name] {{childName}} ${ownName} <b>x</b>');
    expect(fillLetter(form, filling({ ...chosen, childName: 'A\nB\nC' }))).toHaveLength(filled.length);
  });

  test('takes a very long name, and sets one in Urdu apart from the English round it', () => {
    const long = 'Anne-Marie '.repeat(400);
    expect(textOf(form, { ...all(form), childName: long })).toContain(long.trim());
    expect(textOf(form, { ...all(form), childName: 'محمد علی' })).toContain('\u2068محمد علی\u2069');
  });
});

const markedValue = (id: FactId): string =>
  factOf(id).shape === 'date'
    ? `20${10 + factIds.indexOf(id)}-03-0${1 + (factIds.indexOf(id) % 9)}`
    : `§${id}§`;
const shownAs = (id: FactId): string =>
  factOf(id).shape === 'date' ? `March 20${10 + factIds.indexOf(id)}` : `§${id}§`;

test('no fact that is not ticked ever gets into a letter, nor any day worked out from it', () => {
  const anyTicks = fc.dictionary(fc.constantFrom(...factIds), fc.boolean()) as fc.Arbitrary<Ticks>;
  fc.assert(
    fc.property(fc.constantFrom(...forms), anyTicks, fc.constantFrom(...voices), ([, form], ticks, voice) => {
      const chosen = chosenFacts(form, { voice, ticks, valueOf: markedValue });
      const text = textOf(form, chosen, voice);
      const unticked = factIds.filter(
        (id) => factOf(id).shape !== 'words' && !(ticks[id] ?? form.needs.includes(id)),
      );
      expect(unticked.filter((id) => text.includes(shownAs(id)))).toEqual([]);
      if (form.limit && unticked.includes(form.limit.from))
        expect(text).not.toMatch(/limit (for that decision )?was/);
    }),
    { numRuns: 400 },
  );
});

test('nothing is ticked from the start but what the letter cannot do without', () => {
  for (const [, form] of forms) {
    const start = Object.keys(chosenFacts(form, { voice: 'parent', ticks: {}, valueOf: () => '' }));
    const words = form.facts.filter((id) => factOf(id).shape === 'words');
    expect(start.toSorted()).toEqual([...form.needs, ...words].toSorted());
    expect(form.needs).not.toContain('dateOfBirth');
    expect(form.needs).not.toContain('ownAddress');
  }
});

describe('a letter that chases', () => {
  const chase = letters['chase-late-plan'].forms;
  const chosen = {
    ...all(chase[0]),
    requestDate: '2026-06-01',
    meetingDate: '2026-06-01',
    noticeDate: '2026-06-01',
    decisionDate: '2026-06-01',
  };

  test.each([
    ['final-plan', '2026-10-19', '19 October 2026', 'regulation 13(2)'],
    ['assessment-answer', '2026-07-13', '13 July 2026', 'regulation 5(1)'],
    ['review-answer', '2026-06-29', '29 June 2026', 'regulation 20(10)'],
    ['changed-plan', '2026-07-27', '27 July 2026', 'regulation 22(3)'],
    ['reassess-answer', '2026-06-16', '16 June 2026', 'regulation 25(1)'],
    ['reassess-plan', '2026-09-07', '7 September 2026', 'regulation 27(2)'],
  ])('about %s names the limit only from the day after %s', (id, last, written, regulation) => {
    const form = chase.find((each) => each.id === id);
    if (!form) throw new Error(`no form ${id}`);
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(textOf(form, chosen, 'parent', last)).not.toMatch(/limit|regulation|permitted reason/);
    expect(textOf(form, chosen, 'parent', next)).toContain(written);
    expect(textOf(form, chosen, 'parent', next)).toContain(regulation);
    expect(textOf(form, chosen, 'parent', next)).toContain('There may be a permitted reason');
  });

  test('is careful where the rule was not read in official text', () => {
    for (const form of chase.filter(({ limit }) => limit)) {
      const rule = versionsOf(builtInPack, form.limit?.rule ?? '').at(-1);
      if (!rule) throw new Error(`${form.id} has no rule`);
      const text = textOf(form, chosen, 'parent', '2027-06-01');
      expect(text.includes('As I understand it')).toBe(claimOf(rule) === 'gentle');
    }
  });
});

test('a letter about a move to the next school names the rule and no day: which day holds depends on the move', () => {
  const form = letters['chase-late-plan'].forms.find(({ id }) => id === 'transfer-plan');
  if (!form) throw new Error('no such form');
  const text = textOf(form, all(form), 'parent', '2030-01-01');
  expect(text).toContain('regulation 18');
  expect(text).not.toMatch(/limit was|15 February|31 March/);
});

test('each gap reads as one thing in brackets', () => {
  for (const id of factIds) expect(gapText(id)).toMatch(/^\[[a-z][^[\]]+\]$/i);
  expect(new Set(factIds.map(gapText)).size).toBe(factIds.length);
});

test('a young person writes as “I”, once by one name', () => {
  const [form] = letters['request-assessment'].forms;
  const text = textOf(form, { ...all(form), childName: 'Sam Ade', ownName: 'Nobody' }, 'self');
  expect(text).toContain('I believe that I have or may have');
  expect(text).not.toMatch(/my child|Nobody/);
  expect(text.endsWith('Yours faithfully,\nSam Ade')).toBe(true);
});
