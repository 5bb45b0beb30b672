import type { Events } from '#domain/law/inputs.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** Other names for one date: people know when a plan was made, or when it was last reviewed. */
const otherNames: Readonly<Record<string, string>> = {
  plan_made: 'plan_made_or_last_reviewed',
  last_reviewed: 'plan_made_or_last_reviewed',
  made_or_last_reviewed: 'plan_made_or_last_reviewed',
};

/** Whether a value is a JSON object. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON text as an object, or in one line why it is not one. */
export function readObject(text: string, what: string): Result<Record<string, unknown>, string> {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? ok(value) : failed(`${what} must be one JSON object`);
  } catch {
    return failed(`cannot read ${what} as JSON`);
  }
}

/** The trigger and the other dates together, each a text. A null is a date that is not known. */
export function eventsFrom(trigger: string, others: unknown): Result<Events, string> {
  if (!isFields(others)) return failed('the other inputs must be one JSON object');
  const events = new Map<string, string>([['trigger', trigger]]);
  for (const [given, value] of Object.entries(others)) {
    if (value === null) continue;
    const name = Object.hasOwn(otherNames, given) ? (otherNames[given] ?? given) : given;
    if (typeof value !== 'string') return failed(`${given} must be a date in quotes`);
    if (events.has(name)) return failed(`${given} is given twice`);
    events.set(name, value);
  }
  return ok(Object.fromEntries(events));
}
