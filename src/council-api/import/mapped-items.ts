import * as z from 'zod/mini';
import { service as serviceShape, type Service } from '#contract/local-offer.ts';
import { openReferralService } from '#contract/open-referral.ts';
import { mapRow, type Row } from '#domain/local-offer/map-row.ts';
import { columnsRead, type Mapping } from '#domain/local-offer/mapping.ts';
import { fromService } from '../open-referral/from-service.ts';
import { readRows } from './csv-rows.ts';
import type { Item } from './item.ts';
import { serviceIdOf } from './service-ids.ts';

const withoutMoment = z.omit(serviceShape, { changedAt: true });

/** The services of a CSV by a mapping that somebody wrote for it. */
export async function* mappedItems(
  text: AsyncIterable<string>,
  name: string,
  mapping: Mapping,
): AsyncGenerator<Item> {
  for await (const each of readRows(text, name, columnsRead(mapping))) {
    if ('unreadable' in each)
      yield { line: each.line, raw: () => each.raw, id: undefined, name: '', refused: each.unreadable };
    else yield itemOf(mapping, each.row, each.line);
  }
}

function itemOf(mapping: Mapping, row: Row, line: number): Item {
  const raw = () => JSON.stringify(row);
  const { sourceId, service: mapped, faults } = mapRow(mapping, row);
  const name = typeof mapped['name'] === 'string' ? mapped['name'] : '';
  if (sourceId === '')
    return {
      line,
      raw,
      id: undefined,
      name,
      refused: `nothing in ${mapping.idFrom.join(', ')} tells it from others`,
    };
  const id = serviceIdOf(mapping.source, sourceId);
  const parsed = z.safeParse(withoutMoment, {
    status: 'active',
    categories: [],
    ...mapped,
    id,
    source: mapping.source,
  });
  const unfit = parsed.success ? unfitField(parsed.data) : undefined;
  if (unfit !== undefined) return { line, raw, id, name, refused: `${unfit} is not right` };
  if (parsed.success) return { line, raw, sourceId, service: parsed.data, isDeep: true, faults };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? '');
  const what = mapped[field] === undefined ? 'is missing' : 'is not right';
  return { line, raw, id, name, refused: `${issue?.path.join('.') ?? ''} ${what}` };
}

/** What of a service the standard would not take; found here, it is one row that is refused and not the whole file. */
function unfitField(service: Omit<Service, 'changedAt'>): string | undefined {
  const document = fromService({ ...service, changedAt: '2000-01-01T00:00:00.000Z' });
  const checked = z.safeParse(openReferralService, JSON.parse(JSON.stringify(document)));
  return checked.success ? undefined : checked.error.issues[0]?.path.join('.');
}
