import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type Form, type Subject, tableOf, textOf } from './open-referral-question.ts';
import { openReferralState } from './tables.ts';

export interface State {
  version: string;
  changedAt: Date;
}

export interface FoundRecord extends State {
  /** The record as it is sent; null when there is none of that id. */
  text: string | null;
}

export interface OpenReferralRecords {
  state(): Promise<State>;
  byId(of: Subject, form: Form, id: string): Promise<FoundRecord>;
}

/** Reads single records by their id, those that lists leave out as well: somebody may have kept the address. */
export function openReferralRecords(queries: Queries): OpenReferralRecords {
  const { version, changedAt } = openReferralState;
  const reading = queries
    .select({ version, changedAt })
    .from(openReferralState)
    .prepare('open_referral_state');
  const byId = new Map<string, ReturnType<typeof prepared>>();
  return {
    state: async () => known(await reading.execute()),
    byId: async (of, form, id) => {
      const name = `open_referral_${of}_${form.replace('-', '_')}`;
      const statement = byId.get(name) ?? prepared(queries, of, form, name);
      byId.set(name, statement);
      return known(await statement.execute({ id }));
    },
  };
}

function known<T>([row]: T[]): T {
  if (!row) throw new Error('The state of Open Referral is missing.');
  return row;
}

function prepared(queries: Queries, of: Subject, form: Form, name: string) {
  const { version, changedAt } = openReferralState;
  const id = sql`${sql.placeholder('id')}::uuid`;
  const text = sql<string | null>`(select ${wholeOf(of, form)} from ${tableOf(of)} where ${rowOf(of, id)})`;
  return queries.select({ version, changedAt, text }).from(openReferralState).prepare(name);
}

/** A taxonomy alone comes with its terms. */
const wholeOf = (of: Subject, form: Form): SQL =>
  of === 'taxonomies'
    ? sql`left(x.document, -1) || coalesce(',"taxonomy_terms":[' || (
        select string_agg(t.document, ',' order by t.id) from open_referral_term t where t.taxonomy_id = x.id
      ) || ']', '') || '}'`
    : textOf(of, form);

function rowOf(of: Subject, id: SQL): SQL {
  if (of === 'services') return sql`s.id = ${id}`;
  if (of === 'places') return sql`p.id = ${id}`;
  if (of === 'organizations')
    return sql`o.id = ${id} and exists (select from open_referral_service u where u.organization_id = o.id)`;
  return of === 'taxonomies' ? sql`x.id = ${id}` : sql`t.id = ${id}`;
}
