import { type SQL, sql } from 'drizzle-orm';
import type { PlanePoint } from '#domain/local-offer/plane.ts';
import { circleText } from './outcodes.ts';
import { pointText } from '../open-referral/rows.ts';

export type Subject = 'services' | 'places' | 'organizations' | 'taxonomies' | 'terms';

/** How much of each record: a line of a list, the whole, the least; an organisation with its services whole. */
export type Form = 'listing' | 'document' | 'minimal' | 'with-services';

/** What narrows a list, checked. Each is one value for the database. */
export interface Filters {
  /** A question to the index of words. */
  words?: string;
  term?: string;
  taxonomy?: string;
  parent?: string;
  top?: 'only';
  organization?: string;
  modifiedAfter?: string;
  minimumAge?: number;
  maximumAge?: number;
  day?: string;
  opensFrom?: string;
  closesBy?: string;
  /** Metres around a place that is given apart. */
  within?: number;
}

export interface Question {
  of: Subject;
  form: Form;
  filters: Filters;
  /** Nearest to this first; with `within`, no further. */
  near: PlanePoint | null;
}

/** Puts a value into a query: as it is, or as the place of one in a prepared statement. */
export type Put = (name: string) => SQL;

/** Every value that the conditions of a question name. */
export const valuesOf = ({ filters, near }: Question): Record<string, unknown> => ({
  ...filters,
  ...(near && { centre: pointText(near), circle: circleText(near, filters.within ?? 0) }),
});

const letters = { services: 's', places: 'p', organizations: 'o', taxonomies: 'x', terms: 't' } as const;
const tables = {
  services: 'open_referral_service',
  places: 'open_referral_place',
  organizations: 'open_referral_organization',
  taxonomies: 'open_referral_taxonomy',
  terms: 'open_referral_term',
} as const;

const ofServices = ['words', 'term', 'taxonomy', 'organization', 'modifiedAfter', 'minimumAge', 'maximumAge'];
const hours = ['day', 'opensFrom', 'closesBy'];

const isNamed = (filters: Filters, names: readonly string[]): boolean =>
  names.some((name) => Object.hasOwn(filters, name));

/** The id that a record of a question is known and ordered by. */
export const keyOf = ({ of }: Question): SQL => sql.raw(`${letters[of]}.id`);

/** The rows of a question: where they come from, and what they have to be. */
export function rowsOf(question: Question, put: Put): SQL {
  const conditions = [...conditionsOf(question, put)];
  return sql`${sourceOf(question)} where ${sql.join(conditions, sql` and `)}`;
}

const both = sql`open_referral_place p join open_referral_service s on s.service_id = p.service_id`;

function sourceOf({ of, filters }: Question): SQL {
  if (of === 'services' && filters.within !== undefined) return both;
  if (of === 'places' && isNamed(filters, [...ofServices, ...hours])) return both;
  return tableOf(of);
}

/** The table of a subject, under the letter that everything here calls it by. */
export const tableOf = (of: Subject): SQL => sql.raw(`${tables[of]} ${letters[of]}`);

function* conditionsOf(question: Question, put: Put): Generator<SQL> {
  const { of, filters } = question;
  yield presentOf(of);
  if (filters.words !== undefined) yield sql`${wordsOf(of)} @@ ${put('words')}::tsquery`;
  if (filters.parent !== undefined) yield sql`t.parent_id = ${put('parent')}::uuid`;
  if (filters.top !== undefined) yield sql`t.parent_id is null`;
  if (of === 'terms' && filters.taxonomy !== undefined) yield sql`t.taxonomy_id = ${put('taxonomy')}::uuid`;
  if (of === 'services' || of === 'places') {
    yield* serviceConditions(filters, put);
    if (filters.within !== undefined) yield sql`p.listed and p.at <@ ${put('circle')}::circle`;
    if (of === 'services' && filters.within !== undefined) yield nearestOfItsService(put);
  }
}

/** What is only held for services that are no longer in any list is not there. */
function presentOf(of: Subject): SQL {
  if (of === 'terms')
    return sql`exists (select from open_referral_service u where u.terms @> array[t.id] and u.listed)`;
  if (of === 'taxonomies')
    return sql`exists (select from open_referral_service u where u.taxonomies @> array[x.id] and u.listed)`;
  return sql.raw(`${letters[of]}.listed`);
}

const wordsOf = (of: Subject): SQL => sql.raw(`${of === 'places' ? 's' : letters[of]}.words`);

function* serviceConditions(filters: Filters, put: Put): Generator<SQL> {
  if (filters.term !== undefined) yield sql`s.terms @> array[${put('term')}::uuid]`;
  if (filters.taxonomy !== undefined) yield sql`s.taxonomies @> array[${put('taxonomy')}::uuid]`;
  if (filters.organization !== undefined) yield sql`s.organization_id = ${put('organization')}::uuid`;
  if (filters.modifiedAfter !== undefined) yield sql`s.modified_at >= ${put('modifiedAfter')}::timestamptz`;
  if (filters.minimumAge !== undefined) yield sql`s.minimum_age >= ${put('minimumAge')}::double precision`;
  if (filters.maximumAge !== undefined) yield sql`s.maximum_age <= ${put('maximumAge')}::double precision`;
  if (isNamed(filters, hours))
    yield sql`exists (select from jsonb_array_elements(s.hours) hour where ${sql.join(
      [...hourConditions(filters, put)],
      sql` and `,
    )})`;
}

function* hourConditions(filters: Filters, put: Put): Generator<SQL> {
  if (filters.day !== undefined) yield sql`hour->>'day' = ${put('day')}::text`;
  if (filters.opensFrom !== undefined) yield sql`hour->>'opens' >= ${put('opensFrom')}::text`;
  if (filters.closesBy !== undefined) yield sql`hour->>'closes' <= ${put('closesBy')}::text`;
}

/** A service with several places within reach is in the list once, by the nearest. */
const nearestOfItsService = (put: Put): SQL => sql`not exists (
  select from open_referral_place q where q.service_id = p.service_id and q.id <> p.id
    and (q.at <-> ${put('centre')}::point, q.id) < (p.at <-> ${put('centre')}::point, p.id))`;

/** By what a list is ordered: always whole, so that no record is on two pages. */
export function orderOf(question: Question, put: Put): SQL {
  const { of, near, filters } = question;
  const key = keyOf(question);
  if (near && of === 'services' && filters.within === undefined)
    return sql`(select min(p.at <-> ${put('centre')}::point) from open_referral_place p
      where p.service_id = s.service_id), ${key}`;
  if (near) return sql`p.at <-> ${put('centre')}::point, ${key}`;
  return filters.words === undefined
    ? key
    : sql`ts_rank(${wordsOf(of)}, ${put('words')}::tsquery) desc, ${key}`;
}

/** What is near to what, where nothing else is asked of a list; null of any other. */
export function nearestOnly({
  of,
  near,
  filters,
}: Question): { of: 'services' | 'places'; centre: PlanePoint; metres: number } | null {
  const { within, ...others } = filters;
  if (near === null || within === undefined || Object.keys(others).length > 0) return null;
  return of === 'services' || of === 'places' ? { of, centre: near, metres: within } : null;
}

/** Whether a list is in the order of its ids, so that a page can start at one. */
export const isInKeyOrder = ({ near, filters }: Question): boolean => !near && filters.words === undefined;

const organizationWith = (column: 'minimal' | 'document'): SQL =>
  sql`left(o.document, -1) || coalesce(',"services":[' || (
    select string_agg(s.${sql.raw(column)}, ',' order by s.id) from open_referral_service s
    where s.organization_id = o.id and s.listed) || ']', '') || '}'`;

/** The text of one record, ready to send. */
export function textOf(of: Subject, form: Form): SQL {
  if (of === 'organizations' && form === 'with-services') return organizationWith('document');
  if (of === 'organizations' && form === 'document') return organizationWith('minimal');
  if (of === 'taxonomies' || of === 'terms') return sql.raw(`${letters[of]}.document`);
  return sql.raw(`${letters[of]}.${form === 'with-services' ? 'document' : form}`);
}
