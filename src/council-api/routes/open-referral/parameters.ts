import * as z from 'zod/mini';
import { isUuid } from '#domain/local-offer/open-referral/name-uuid.ts';
import { outcodeIn } from '#domain/local-offer/outcode.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { clockTime } from '../../open-referral/hours.ts';
import { questionOf } from '../../open-referral/search-words.ts';
import type { ParameterProblem } from './problem.ts';

export const usualPageSize = 20;
export const largestPage = 500;
/** Further than anybody travels; more is a mistake, such as miles for metres. */
export const furthestMetres = 200_000;

/** A parameter: how its text is read, what it should be, and how it is told to programs. */
interface Parameter<T> {
  read: (text: string) => T | undefined;
  should: string;
  about: string;
  schema: Record<string, unknown>;
}

const parameter = <T>(given: Parameter<T>): Parameter<T> => given;

const wholeFrom1 = (most: number) => (text: string) => {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
};

const yesOrNo = (text: string): boolean | undefined => ({ true: true, false: false })[text];
const uuid = (text: string): string | undefined => (isUuid(text) ? text.toLowerCase() : undefined);
const age = (text: string): number | undefined => (/^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : undefined);

const dateAndTime = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?(Z|[+ -]\d{2}:?\d{2})?$/i;
const calendarDate = z.iso.date();

/** A day, or a moment; with no zone it is read as UTC. A plus sign that nobody encoded arrives as a space. */
function moment(text: string): string | undefined {
  if (!dateAndTime.test(text) || !z.safeParse(calendarDate, text.slice(0, 10)).success) return undefined;
  const plus = text.replace(/ (\d{2}:?\d{2})$/, (_, zone: string) =>
    text.length > 17 ? `+${zone}` : ` ${zone}`,
  );
  const zoned = text.length > 10 && !/(Z|[+-]\d{2}:?\d{2})$/i.test(plus.slice(10)) ? `${plus}Z` : plus;
  const at = new Date(zoned.replace(' ', 'T'));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function weekday(text: string): string | undefined {
  const day = text.toLowerCase();
  const named = dayNames.find((name) => name === day || name.slice(0, 3) === day || name.slice(0, 2) === day);
  return named?.slice(0, 2).toUpperCase();
}

function metres(text: string): number | undefined {
  const number = /^\d{1,7}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return number > 0 && number <= furthestMetres ? number : undefined;
}

const exactClock = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+ -]\d{2}:?\d{2})?$/;
const time = (text: string): string | undefined => (exactClock.test(text) ? clockTime(text) : undefined);

const format = (text: string): 'json' | 'ndjson' | undefined =>
  (['json', 'ndjson'] as const).find((each) => each === text);

const boolean = { type: 'boolean' };
const string = { type: 'string' };
const id = { type: 'string', format: 'uuid' };

/** Every parameter of the standard and of its UK profile. */
export const parameters = {
  search: parameter({
    read: (text) => (text.length <= 500 ? (questionOf(text) ?? undefined) : undefined),
    should: 'one or more words to look for, at most 500 characters',
    about: 'Full text search. Parts of words and the words that families use are understood.',
    schema: string,
  }),
  page: parameter({
    read: wholeFrom1(1_000_000),
    should: 'a whole number from 1',
    about: 'Page number of paginated result.',
    schema: { type: 'integer', minimum: 1, default: 1 },
  }),
  per_page: parameter({
    read: wholeFrom1(largestPage),
    should: `a whole number from 1 to ${largestPage}`,
    about: 'Number of results requested in a single page.',
    schema: { type: 'integer', minimum: 1, maximum: largestPage, default: usualPageSize },
  }),
  format: parameter({
    read: format,
    should: 'json or ndjson',
    about: '`ndjson` streams all the results, one to a line, without pages.',
    schema: { type: 'string', enum: ['json', 'ndjson'], default: 'json' },
  }),
  taxonomy_term_id: parameter({
    read: uuid,
    should: 'the id of a taxonomy term, a UUID',
    about: 'Services with this taxonomy term.',
    schema: id,
  }),
  taxonomy_id: parameter({
    read: uuid,
    should: 'the id of a taxonomy, a UUID',
    about: 'Services with any term of this taxonomy; terms of this taxonomy.',
    schema: id,
  }),
  organization_id: parameter({
    read: uuid,
    should: 'the id of an organization, a UUID',
    about: 'Services that this organization provides.',
    schema: id,
  }),
  modified_after: parameter({
    read: moment,
    should: 'a date or a date and time, such as 2026-11-22T09:00:00Z',
    about: 'Everything whose `last_modified` is at this moment or after.',
    schema: { type: 'string', format: 'date-time' },
  }),
  minimal: parameter({
    read: yesOrNo,
    should: 'true or false',
    about:
      'Only ids, names, status and when each was modified; all services in one page unless `per_page` is given.',
    schema: boolean,
  }),
  full: parameter({
    read: yesOrNo,
    should: 'true or false',
    about: 'Fully nested records.',
    schema: boolean,
  }),
  full_service: parameter({
    read: yesOrNo,
    should: 'true or false',
    about: 'Organizations with their services fully nested.',
    schema: boolean,
  }),
  postcode: parameter({
    read: (text) => (outcodeIn(text) === undefined ? undefined : text),
    should: 'a postcode or its first half',
    about: 'Nearest to this postcode first; with `proximity`, no further than that.',
    schema: string,
  }),
  proximity: parameter({
    read: metres,
    should: `a number of metres up to ${furthestMetres}`,
    about: 'Metres from the centroid of the postcode, which must be given too.',
    schema: { type: 'number', exclusiveMinimum: 0, maximum: furthestMetres },
  }),
  minimum_age: parameter({
    read: age,
    should: 'a number of years',
    about: 'Services with a minimum age of at least this.',
    schema: { type: 'number' },
  }),
  maximum_age: parameter({
    read: age,
    should: 'a number of years',
    about: 'Services with a maximum age at or below this.',
    schema: { type: 'number' },
  }),
  day: parameter({
    read: weekday,
    should: 'a day of the week, such as MO or Monday',
    about: 'Services on this day.',
    schema: string,
  }),
  start_time: parameter({
    read: time,
    should: 'a time, such as 09:30',
    about: 'Services that open at this time or after, in local time.',
    schema: { type: 'string', format: 'time' },
  }),
  end_time: parameter({
    read: time,
    should: 'a time, such as 16:30',
    about: 'Services that close at this time or before, in local time.',
    schema: { type: 'string', format: 'time' },
  }),
  top_only: parameter({
    read: yesOrNo,
    should: 'true or false',
    about: 'Only taxonomy terms that are under no other.',
    schema: boolean,
  }),
  parent_id: parameter({
    read: uuid,
    should: 'the id of a taxonomy term, a UUID',
    about: 'Taxonomy terms directly under this one.',
    schema: id,
  }),
} as const;

export type ParameterName = keyof typeof parameters;
export type Read = { [K in ParameterName]?: NonNullable<ReturnType<(typeof parameters)[K]['read']>> };

/** Reads a query. One that this address does not take, or that is not as it should be, is named and nothing is guessed. */
export function readParameters(
  query: Record<string, string[]>,
  taken: readonly ParameterName[],
): Result<Read, ParameterProblem> {
  const read: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(query)) {
    const known = taken.find((each) => each === name);
    if (!known) return failed({ parameter: name, detail: notTaken(name, taken) });
    const [text = '', ...more] = values;
    if (more.length > 0) return failed({ parameter: name, detail: `${name} is given more than once.` });
    const value = parameters[known].read(text.trim());
    if (value === undefined)
      return failed({ parameter: name, detail: `${name} should be ${parameters[known].should}.` });
    read[name] = value;
  }
  if (read['proximity'] !== undefined && read['postcode'] === undefined)
    return failed({ parameter: 'postcode', detail: 'proximity needs a postcode to be near to.' });
  return ok(read);
}

const notTaken = (name: string, taken: readonly ParameterName[]): string =>
  `${name.slice(0, 60)} is no parameter of this address. ${taken.length > 0 ? `It takes ${taken.join(', ')}.` : 'It takes none.'}`;
