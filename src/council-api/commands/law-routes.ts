import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import type { ClosedReason } from '#domain/law/routes/answer.ts';
import { routes } from '#domain/law/routes/routes.ts';
import type { RulePack } from '#domain/law/rule-pack.ts';
import { readObject } from './law-events.ts';
import { printed, refused, type Reply } from './law-reply.ts';
import { readSituation } from './law-situation.ts';

const reasons: Record<ClosedReason, string> = {
  'out-of-time': 'Out of time: ask for more time and say why.',
  'already-used': 'Already used. If it has another stage, ask for that.',
  'nothing-to-appeal': 'This is not a decision that can be appealed.',
  'delivery-not-content': 'The tribunal looks at what a plan says, not at whether it is delivered.',
  'section-not-appealable': 'The tribunal cannot be asked about these sections by themselves.',
  'needs-education-issue':
    'Health and social care can be looked at only along with Section B, F or I in the same appeal.',
  'not-for-refusal-to-assess':
    'Health and social care cannot be added to an appeal against a refusal to assess.',
  'no-final-plan': 'There is no final plan yet to appeal about.',
  'budget-not-for-tribunal': 'A personal budget or direct payment cannot be appealed to the tribunal.',
  'could-be-appealed': 'The Ombudsman cannot look at what was, or could have been, appealed.',
  'tied-to-appeal': 'The Ombudsman cannot look at what is tied to an appeal.',
  'not-about-schools': 'The Ombudsman mostly cannot look at what schools do.',
  'not-about-the-nhs': 'This Ombudsman is not for the NHS: the health one (PHSO) is.',
  'commissioner-instead': 'Data rights are for the Information Commissioner.',
  'schools-go-to-tribunal': 'A claim against a school goes to the tribunal.',
  'not-a-school': 'A claim against anyone but a school goes to the county court.',
  'only-state-schools': 'Only for exclusion from a maintained school or academy.',
  'for-adults': 'For care of people of 18 and over.',
  'for-children': 'For care of children under 18.',
};

/** `law routes '<json>'`: what can be done, by when, and what cannot. */
export function showRoutes(args: readonly string[], pack: RulePack): Reply {
  const [text, ...more] = args;
  if (text === undefined || more.length > 0) return refused('routes takes one JSON object');
  const given = readObject(text, 'the situation');
  if (!given.ok) return refused(given.problem);
  const situation = readSituation(given.value);
  if (!situation.ok) return refused(situation.problem);
  const answer = routes(situation.value, { pack, holidays: builtInHolidays });
  const closed = answer.closed.map(({ id, reason }) => ({ id, reason: reasons[reason] }));
  return printed(JSON.stringify({ ...answer, closed }, null, 2));
}
