import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import type { Deadline } from '#domain/law/deadline.ts';
import { yearsKnown } from '#domain/law/holidays.ts';
import { inputsOf, type Events } from '#domain/law/inputs.ts';
import { deadlineBy, versionsOf, type PackProblem, type RulePack } from '#domain/law/rule-pack.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { eventsFrom, readObject } from './law-events.ts';
import { printed, refused, type Reply } from './law-reply.ts';
import { dateFaults, sentenceOf } from './law-words.ts';

type Explain = (pack: RulePack, rule: string, problem: PackProblem, events: Events) => string;

function namesFor(pack: RulePack, rule: string): string {
  const names = versionsOf(pack, rule)
    .flatMap(inputsOf)
    .map(({ name }) => name);
  return names.length === 0 ? 'it takes no other inputs' : `it takes ${[...new Set(names)].join(', ')}`;
}

function knownHolidays(): string {
  const years = yearsKnown(builtInHolidays);
  return years ? `they are known for ${years.from} to ${years.to}` : 'none are known';
}

/** A problem as one line. */
const explain: Explain = (pack, rule, problem, events) => {
  switch (problem.code) {
    case 'unknown-rule':
      return `there is no rule ${rule}`;
    case 'unknown-input':
      return `${rule} has no input ${problem.input}: ${namesFor(pack, rule)}`;
    case 'missing-input':
      return `${rule} needs ${problem.input}`;
    case 'bad-date':
      return `${problem.input} ${events[problem.input] ?? ''} ${dateFaults[problem.fault]}`;
    case 'not-in-force':
      return `${rule} was not law on ${problem.on}: our text of it holds from ${problem.from}`;
    case 'strict-day-differs':
      return `strict_last_day ${problem.given} differs: by ${rule} it is ${problem.is}`;
    default:
      return `bank holidays are not known for ${problem.day}: ${knownHolidays()}, and no day is guessed`;
  }
};

/** The last day by a rule, or in one line why there is none. */
export function findDue(
  pack: RulePack,
  { rule, trigger, others }: { rule: string; trigger: string; others: unknown },
): Result<Deadline, string> {
  if (versionsOf(pack, rule).length === 0) return failed(`there is no rule ${rule}`);
  const events = eventsFrom(trigger, others);
  if (!events.ok) return events;
  const found = deadlineBy(pack, rule, events.value, builtInHolidays);
  return found.ok ? ok(found.value) : failed(explain(pack, rule, found.problem, events.value));
}

/** What `due` prints: fixed names, and the working as sentences. */
function asPrinted(found: Deadline): string {
  const { due, strictDue, exceptionPossible, working, source, checkedOn } = found;
  const strict = strictDue === undefined ? {} : { strictDue };
  const sentences = working.map((step) => sentenceOf(step));
  return JSON.stringify(
    { due, ...strict, exceptionPossible, working: sentences, source, checkedOn },
    null,
    2,
  );
}

/** `law due <rule-id> <trigger-date> [json-of-other-inputs]` */
export function showDue(args: readonly string[], pack: RulePack): Reply {
  const [rule, trigger, others = '{}', ...more] = args;
  if (rule === undefined) return refused('due needs a rule and a trigger date');
  if (versionsOf(pack, rule).length === 0) return refused(`there is no rule ${rule}`);
  if (trigger === undefined) return refused(`${rule} needs a trigger date`);
  if (more.length > 0) return refused('due takes a rule, a trigger date and one JSON object');
  const inputs = readObject(others, 'the other inputs');
  if (!inputs.ok) return refused(inputs.problem);
  const found = findDue(pack, { rule, trigger, others: inputs.value });
  return found.ok ? printed(asPrinted(found.value)) : refused(found.problem);
}
