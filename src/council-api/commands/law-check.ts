import type { RulePack } from '#domain/law/rule-pack.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { findDue } from './law-due.ts';
import { isFields, readObject } from './law-events.ts';
import { printed, refused, type Reply } from './law-reply.ts';

/** One worked example, in the shape of the shared examples file. */
interface Example {
  id: string;
  rule: string;
  trigger: string;
  inputs: unknown;
  expected: string | null;
}

/** How a file is read; a missing one is an expected failure. */
export type ReadText = (path: string) => string | null;

const textOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

function exampleFrom(value: unknown, place: number): Result<Example, string> {
  const {
    id = `case ${place + 1}`,
    rule,
    trigger_date,
    inputs = {},
    expected_due_date: expected,
  } = isFields(value) ? value : {};
  const trigger = textOf(trigger_date);
  if (typeof rule !== 'string' || trigger === null)
    return failed(`case ${place + 1} needs a rule and a trigger_date`);
  if (typeof expected !== 'string' && expected !== null)
    return failed(`case ${place + 1} needs an expected_due_date`);
  return ok({ id: textOf(id) ?? `case ${place + 1}`, rule, trigger, inputs, expected });
}

/** In what one example differs from us; null when it agrees. */
function difference({ id, rule, trigger, inputs, expected }: Example, pack: RulePack): string | null {
  const found = findDue(pack, { rule, trigger, others: inputs });
  if (!found.ok) return `${id} ${rule} ${trigger}: expected ${expected}, no answer: ${found.problem}`;
  const ours = found.value.due;
  return ours === expected ? null : `${id} ${rule} ${trigger}: expected ${expected}, ours is ${ours}`;
}

/** `law check <file.json>`: a line for each example that differs, and how many agree. */
export function check(args: readonly string[], read: ReadText, pack: RulePack): Reply {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) return refused('check takes one file');
  const text = read(path);
  if (text === null) return refused(`cannot read ${path}`);
  const file = readObject(text, path);
  if (!file.ok) return refused(file.problem);
  const { cases } = file.value;
  if (!Array.isArray(cases)) return refused(`${path} has no list of cases`);
  const examples: Example[] = [];
  for (const [place, value] of cases.entries()) {
    const example = exampleFrom(value, place);
    if (!example.ok) return refused(`${path}: ${example.problem}`);
    examples.push(example.value);
  }
  const differing = examples.map((each) => difference(each, pack)).filter((line) => line !== null);
  const summary = `${examples.length - differing.length} of ${examples.length} agree`;
  return printed([...differing, summary].join('\n'), differing.length === 0 ? 0 : 1);
}
