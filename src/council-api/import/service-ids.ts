import { createHash } from 'node:crypto';
import { isUuid } from '#domain/local-offer/open-referral/name-uuid.ts';

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

/** The id that a feed's record is kept under: its own where that is a UUID, which no other feed will have. */
export const feedServiceId = (source: string, sourceId: string): string =>
  isUuid(sourceId) ? sourceId.toLowerCase() : serviceIdOf(source, sourceId);
