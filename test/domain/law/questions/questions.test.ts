import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, type CalendarDate } from '#domain/calendar.ts';
import { bodiesFor, sectionsFor, topicIssues, triedFor } from '#domain/law/questions/choices.ts';
import { holderTold } from '#domain/law/questions/holder-told.ts';
import { nextQuestion, questionBefore, questionsFor } from '#domain/law/questions/questions.ts';
import { issueOf } from '#domain/law/questions/situation-from.ts';
import { situationOf, tell } from '#domain/law/questions/tell.ts';
import {
  notKnown,
  questionIds,
  topics,
  urgencies,
  type QuestionId,
  type Told,
} from '#domain/law/questions/told.ts';
import { routes } from '#domain/law/routes/routes.ts';
import { issues } from '#domain/law/routes/situation.ts';

const today = '2026-11-22';
const dates: readonly CalendarDate[] = ['2026-10-01', '2025-03-03', '2011-05-20', '2008-04-01', '2026-11-22'];

/** Every answer a screen can give to a question as things stand. */
function answersTo(question: QuestionId, told: Told): readonly unknown[] {
  const issue = issueOf(told);
  const situation = situationOf(told, today);
  switch (question) {
    case 'urgent':
      return urgencies;
    case 'topic':
      return topics;
    case 'issue':
      return told.topic && told.topic !== notKnown ? topicIssues[told.topic] : [];
    case 'has-plan':
      return ['yes', 'no', notKnown];
    case 'capacity':
      return ['own', 'for-them', notKnown];
    case 'body':
      return issue ? [...bodiesFor(issue), notKnown] : [];
    case 'sections':
      return issue ? [[], sectionsFor(issue), ...sectionsFor(issue).map((each) => [each])] : [];
    case 'tried':
      return situation ? [[], triedFor(situation)] : [];
    default:
      return [...dates, notKnown];
  }
}

/** Answers whatever is asked, as the numbers choose, to the end. */
function answered(numbers: readonly number[], told: Told = {}): { told: Told; asked: QuestionId[] } {
  const asked: QuestionId[] = [];
  let now = told;
  for (let step = 0; step < 30; step += 1) {
    const question = nextQuestion(now, today);
    if (question === null) return { told: now, asked };
    const answers = answersTo(question, now);
    expect(answers.length, `nothing to answer to ${question}`).toBeGreaterThan(0);
    asked.push(question);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each question is given one of its own answers
    now = tell(now, question, answers[(numbers[step] ?? 0) % answers.length] as never);
  }
  throw new Error(`the questions have no end: ${asked.join()}`);
}

const numbers = fc.array(fc.nat(20), { minLength: 16, maxLength: 16 });
const many = { numRuns: 600 };

const about = (issue: (typeof issues)[number]): Told => {
  if (issue === 'unsafe' || issue === 'out-of-school') return { urgent: issue };
  const topic = topics.find((each) => topicIssues[each].includes(issue));
  return { urgent: 'neither', ...(topic && { topic }), issue };
};

test('every issue can be reached by the questions, and each from one topic only', () => {
  const offered = [...topics.flatMap((topic) => topicIssues[topic]), 'unsafe', 'out-of-school'];
  expect(offered.toSorted()).toEqual([...issues].toSorted());
});

test('whatever is answered, the questions end in routes that can be used', () => {
  fc.assert(
    fc.property(numbers, (chosen) => {
      const { told } = answered(chosen);
      const situation = situationOf(told, today);
      expect(situation).not.toBeNull();
      if (situation) expect(routes(situation).routes.some(({ open }) => open)).toBe(true);
    }),
    many,
  );
});

test.each(issues)('questions about %s come to an end when nothing is known, and are few', (issue) => {
  let told = about(issue);
  const asked: QuestionId[] = [];
  for (let at = nextQuestion(told, today); at !== null; at = nextQuestion(told, today)) {
    asked.push(at);
    told = tell(told, at, at === 'tried' || at === 'sections' ? [] : notKnown);
  }
  expect(asked.length).toBeLessThanOrEqual(6);
  expect(new Set(asked).size).toBe(asked.length);
});

test('nobody is asked more than twelve questions, and none twice', () => {
  fc.assert(
    fc.property(numbers, (chosen) => {
      const { asked } = answered(chosen);
      expect(asked.length).toBeLessThanOrEqual(12);
      expect(new Set(asked).size).toBe(asked.length);
    }),
    many,
  );
});

test('from any question one comes back to the first, one question at a time', () => {
  fc.assert(
    fc.property(numbers, (chosen) => {
      const { told } = answered(chosen);
      let at = questionsFor(told, today).at(-1) ?? null;
      let steps = 0;
      for (; at !== null && at !== 'urgent'; steps += 1) at = questionBefore(told, today, at);
      expect(at).toBe('urgent');
      expect(steps).toBe(questionsFor(told, today).length - 1);
    }),
    many,
  );
});

describe('what cannot wait', () => {
  test('is asked first', () => {
    expect(nextQuestion({}, today)).toBe('urgent');
  });

  test.each(['unsafe', 'out-of-school'] as const)('%s gives urgent help after that one answer', (urgent) => {
    const situation = situationOf({ urgent }, today);
    expect(situation && routes(situation)).toMatchObject({ urgent: true });
  });

  test('keeps the clock of a council’s letter that came at the same time', () => {
    const told: Told = { urgent: 'out-of-school', 'decision-letter': '2026-10-01', 'has-plan': 'yes' };
    expect(questionsFor(told, today)).not.toContain('body');
    const situation = situationOf(told, today);
    expect(situation && routes(situation).clocks.map(({ rule }) => rule)).toContain('appeal.sen');
  });
});

describe('only what matters is asked', () => {
  test('a certificate is asked about where one is needed and a letter is known', () => {
    const told = about('refuse-to-assess');
    expect(questionsFor(told, today)).not.toContain('certificate');
    expect(questionsFor({ ...told, 'decision-letter': '2026-10-01' }, today)).toContain('certificate');
    const place = { ...about('placement-only'), 'has-plan': 'yes', 'decision-letter': '2026-10-01' } as const;
    expect(questionsFor(place, today)).not.toContain('certificate');
  });

  test('a draft has no letter to appeal and no parts to choose', () => {
    const asked = questionsFor({ ...about('plan-content'), 'has-plan': 'no' }, today);
    expect(asked).not.toContain('decision-letter');
    expect(asked).not.toContain('sections');
  });

  test('when someone found out is asked only about things long past', () => {
    const told = about('delay');
    const on = (incident: CalendarDate) => questionsFor({ ...told, incident }, today);
    expect(on(addDays(today, -30))).not.toContain('first-knew');
    expect(on(addMonths(today, -6))).not.toContain('first-knew');
    expect(on(addDays(addMonths(today, -6), -2))).toContain('first-knew');
  });

  test('whose social care it is follows from the age where that is known', () => {
    const told = about('social-care');
    expect(questionsFor({ ...told, 'date-of-birth': '2010-01-01' }, today)).not.toContain('body');
    expect(questionsFor({ ...told, 'date-of-birth': notKnown }, today)).toContain('body');
  });
});

const asksOn = (day: CalendarDate, told: Told) => questionsFor(told, day).includes('capacity');

describe('who can decide', () => {
  // Their last Friday in June is 25 June 2027.
  const born = '2010-09-01';

  test('is asked from the day after the rights pass, and not at 16', () => {
    const told: Told = { ...about('cease'), 'date-of-birth': born };
    expect(asksOn('2026-11-22', told)).toBe(false);
    expect(asksOn('2027-06-25', told)).toBe(false);
    expect(asksOn('2027-06-26', told)).toBe(true);
  });

  test('is not asked where no age is known, nor when someone is not safe', () => {
    expect(asksOn('2027-06-26', { ...about('cease'), 'date-of-birth': notKnown })).toBe(false);
    expect(asksOn('2027-06-26', { urgent: 'unsafe', 'date-of-birth': born })).toBe(false);
    expect(asksOn('2027-06-26', { urgent: 'out-of-school', 'date-of-birth': born })).toBe(false);
  });

  test('says who acts, and a parent acts before that day whatever was said', () => {
    const told: Told = { ...about('cease'), 'date-of-birth': born, capacity: 'for-them' };
    expect(holderTold(told, '2027-06-25')).toBe('parent');
    expect(holderTold(told, '2027-06-26')).toBe('alternative-person');
    expect(holderTold({ ...told, capacity: 'own' }, '2027-06-26')).toBe('young-person');
    expect(holderTold({ ...told, capacity: notKnown }, '2027-06-26')).toBe('young-person');
    expect(holderTold({ capacity: 'for-them' }, '2027-06-26')).toBe('either');
  });

  test('is said of one decision: another one is asked about anew', () => {
    const told: Told = { ...about('cease'), 'date-of-birth': born, capacity: 'for-them' };
    expect(tell(told, 'issue', 'refuse-to-amend')).not.toHaveProperty('capacity');
  });
});

describe('another answer', () => {
  test('about what went wrong lets go of answers about something else, but not of the date of birth', () => {
    const told = tell(
      { ...about('cease'), 'decision-letter': '2026-10-01', 'date-of-birth': '2011-05-20' },
      'issue',
      'refuse-to-amend',
    );
    expect(told).toEqual({ ...about('refuse-to-amend'), 'date-of-birth': '2011-05-20' });
  });

  test('that is the same changes nothing', () => {
    const told = { ...about('cease'), 'decision-letter': '2026-10-01' };
    expect(tell(told, 'issue', 'cease')).toBe(told);
  });

  test('to a question that is no longer asked is left out of the situation', () => {
    const told: Told = { ...about('plan-content'), 'has-plan': 'no', sections: ['B'], certificate: today };
    expect(situationOf(told, today)).toEqual({ today, issue: 'plan-content', hasPlan: false });
  });
});

test('every question is asked about something', () => {
  const asked = new Set<QuestionId>();
  fc.assert(
    fc.property(numbers, (chosen) => answered(chosen).asked.forEach((each) => asked.add(each))),
    {
      numRuns: 1000,
    },
  );
  expect([...asked].toSorted()).toEqual([...questionIds].toSorted());
});
