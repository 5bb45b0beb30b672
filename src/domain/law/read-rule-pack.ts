import { isCalendarDate } from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import type { RulePack } from './rule-pack.ts';
import {
  actors,
  confidences,
  exceptionIds,
  groups,
  owners,
  plainCountNames,
  rolls,
  statuses,
  workingCountNames,
} from './time-limit.ts';

type Fields = Record<string, unknown>;
type Test = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Test = (value) => typeof value === 'string';
const isName: Test = (value) => typeof value === 'string' && value.length > 0;
const isDay: Test = (value) => typeof value === 'string' && isCalendarDate(value);
const isMonthDay: Test = (value) => typeof value === 'string' && isDay(`2027-${value}`);
const isPositive: Test = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isTrue: Test = (value) => value === true;
const oneOf =
  (list: readonly unknown[]): Test =>
  (value) =>
    list.includes(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const orMissing =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const shaped =
  (tests: Record<string, Test>): Test =>
  (value) =>
    isFields(value) && Object.entries(tests).every(([name, test]) => test(value[name]));
const anyOf =
  (...tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value));

const isStretch = shaped({
  by: oneOf([...plainCountNames, ...workingCountNames]),
  number: isPositive,
  from: isName,
  optional: orMissing(isTrue),
});
const isLimb = anyOf(
  isStretch,
  shaped({ by: oneOf(['same-day']), from: isName, optional: orMissing(isTrue) }),
);

const isCounting = anyOf(
  isLimb,
  shaped({ by: oneOf(['later-of']), limbs: listOf(isLimb) }),
  shaped({ by: oneOf(['fixed-day']), monthDay: isMonthDay, strictMonthDay: isMonthDay }),
  shaped({ by: oneOf(['academic-year-end']), age: isPositive, monthDay: isMonthDay }),
  shaped({ by: oneOf(['school-leaving-date']), age: isPositive }),
  shaped({
    by: oneOf(['none']),
    until: oneOf(['appeal-time-over', 'registration-letter', 'reasonable-notice']),
  }),
);

const rowTests: Record<string, Test> = {
  id: isName,
  group: oneOf(groups),
  trigger: isName,
  triggerShape: anyOf(
    shaped({ is: oneOf(['day', 'birth']) }),
    shaped({ is: oneOf(['year']), monthDay: isMonthDay }),
  ),
  counting: isCounting,
  roll: orMissing(oneOf(rolls)),
  cap: orMissing(isStretch),
  ignores: orMissing(listOf(isName)),
  belongsTo: oneOf(owners),
  whoMustAct: oneOf(actors),
  source: isName,
  status: oneOf(statuses),
  confidence: oneOf(confidences),
  exceptions: listOf(oneOf(exceptionIds)),
  notes: isText,
  validFrom: isDay,
  validTo: anyOf((value) => value === null, isDay),
  checkedOn: isDay,
};

function faultIn(row: unknown, place: number): string | null {
  if (!isFields(row)) return `rule ${place} is not an object`;
  const wrong = Object.entries(rowTests).find(([name, test]) => !test(row[name]));
  return wrong ? `rule ${place} (${String(row['id'])}): ${wrong[0]} is missing or not as it should be` : null;
}

const hasHead = shaped({
  id: isName,
  jurisdiction: oneOf(['England']),
  checkedOn: isDay,
  rules: listOf(isFields),
});

/** What is first found wrong with a pack; null when nothing is. */
function packFault(value: unknown): string | null {
  if (!isFields(value) || !hasHead(value))
    return 'a pack needs id, jurisdiction, checkedOn and a list of rules';
  const rules = Array.isArray(value['rules']) ? value['rules'] : [];
  return rules.map(faultIn).find((each) => each !== null) ?? null;
}

const isRulePack = (value: unknown): value is RulePack => packFault(value) === null;

/**
 * Reads a pack of rules that came as data, from a file or a council.
 *
 * @returns in one line, the first thing that is wrong with it
 */
export const readRulePack = (value: unknown): Result<RulePack, string> =>
  isRulePack(value) ? ok(value) : failed(packFault(value) ?? '');
