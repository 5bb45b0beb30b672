import { parseDate } from '#domain/calendar.ts';
import { bodies, issues, planSections, routeIds, type Situation } from '#domain/law/routes/situation.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { dateFaults } from './law-words.ts';

/** What is wrong with a value, to follow its name; null when nothing is. */
type Fault = (value: unknown) => string | null;

const oneOf =
  (list: readonly string[]): Fault =>
  (value) =>
    typeof value === 'string' && list.includes(value) ? null : `must be one of ${list.join(', ')}`;

const listOf =
  (list: readonly string[]): Fault =>
  (value) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string' && list.includes(each))
      ? null
      : `must be a list of ${list.join(', ')}`;

const date: Fault = (value) => {
  if (typeof value !== 'string') return 'must be a date in quotes';
  const read = parseDate(value);
  return read.ok ? null : `${value} ${dateFaults[read.problem]}`;
};

const faults: Record<keyof Situation, Fault> = {
  today: date,
  issue: oneOf(issues),
  sections: listOf(planSections),
  body: oneOf(bodies),
  hasPlan: (value) => (typeof value === 'boolean' ? null : 'must be true or false'),
  dateOfBirth: date,
  decisionLetter: date,
  certificate: date,
  incident: date,
  firstKnew: date,
  tried: listOf(routeIds),
};

const isKnown = (name: string): name is keyof Situation => Object.hasOwn(faults, name);

/** Reads what someone tells us, or says in one line what is wrong with it. A null is something not known. */
export function readSituation(given: Readonly<Record<string, unknown>>): Result<Situation, string> {
  const told = Object.entries(given).filter(([, value]) => value !== null);
  for (const [name, value] of told) {
    if (!isKnown(name)) return failed(`there is no input ${name}`);
    const fault = faults[name](value);
    if (fault !== null) return failed(`${name} ${fault}`);
  }
  const situation = Object.fromEntries(told) as Partial<Situation>;
  const { today, issue } = situation;
  if (today === undefined) return failed('today is needed');
  return issue === undefined ? failed('issue is needed') : ok({ ...situation, today, issue });
}
