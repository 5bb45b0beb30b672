import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { service, type Service } from '#contract/local-offer.ts';
import { mapRow, type FieldFault, type Row } from '#domain/local-offer/map-row.ts';
import type { Mapping } from '#domain/local-offer/mapping.ts';

/** A service without the moment it changed, which only the store knows. */
export type ServiceToPut = Omit<Service, 'changedAt'>;

const withoutMoment = z.omit(service, { changedAt: true });

/** What became of one row. */
export type ReadRow =
  | { id: string; service: ServiceToPut; digest: string; faults: FieldFault[] }
  | { id: string | undefined; name: string; refused: string };

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The record's id: the source and the row's own id where that can be written as one, with a digest where letters were
 * lost. It depends on nothing else, so the same row keeps it.
 */
export function serviceIdOf(source: string, sourceId: string): string {
  const plain = sourceId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain === sourceId.toLowerCase() && plain.length <= 45) return `${source}-${plain}`;
  return `${source}-${plain.slice(0, 32)}-${digestOf(sourceId).slice(0, 8)}`;
}

/** Makes a service of a row and checks it against the contract. */
export function readRow(mapping: Mapping, row: Row): ReadRow {
  const { sourceId, service: mapped, faults } = mapRow(mapping, row);
  const name = typeof mapped['name'] === 'string' ? mapped['name'] : '';
  if (sourceId === '')
    return { id: undefined, name, refused: `nothing in ${mapping.idFrom.join(', ')} tells it from others` };
  const id = serviceIdOf(mapping.source, sourceId);
  const parsed = z.safeParse(withoutMoment, {
    status: 'active',
    categories: [],
    ...mapped,
    id,
    source: mapping.source,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      id,
      name,
      refused: `${issue?.path.join('.') ?? ''} ${mapped[String(issue?.path[0])] === undefined ? 'is missing' : 'is not right'}`,
    };
  }
  return { id, service: parsed.data, digest: digestOf(JSON.stringify(parsed.data)), faults };
}
