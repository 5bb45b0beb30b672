import * as z from 'zod/mini';
import { service as serviceShape } from '#contract/local-offer.ts';
import { isRaw, wordsOf, fieldOf } from '#domain/local-offer/open-referral/read/raw.ts';
import { readService } from '#domain/local-offer/open-referral/read/read-service.ts';
import { servicesIn } from '#domain/local-offer/open-referral/read/services-in.ts';
import type { FeedFormat } from '#domain/local-offer/open-referral/read/formats.ts';
import type { TermMeanings } from '../open-referral/term-meaning.ts';
import { toService } from '../open-referral/to-service.ts';
import { fittingDocument } from './fitting-document.ts';
import type { Item } from './item.ts';
import { feedServiceId } from './service-ids.ts';

const withoutMoment = z.omit(serviceShape, { changedAt: true });

/** How the records of one feed are read. */
export interface FeedReading {
  source: string;
  format: FeedFormat | 'auto';
  meanings: TermMeanings;
  /** What every service of the feed is, where its terms say nothing. */
  constants: Partial<{ categories: readonly string[]; needs: readonly string[] }>;
}

/** The services of one record of a feed, each with what was wrong in it; or why it is none. */
export function feedItems(record: unknown, line: number, reading: FeedReading): Item[] {
  const raw = (): string => JSON.stringify(record) ?? '';
  const found = servicesIn(record);
  if ('isNot' in found) {
    const name = isRaw(record) ? wordsOf(fieldOf(record, 'name', 'title')).slice(0, 200) : '';
    return [{ line, raw, id: undefined, name, refused: found.isNot }];
  }
  return found.services.map((each) => {
    const read = readService(each, reading.source, reading.format);
    const id = read.sourceId === undefined ? undefined : feedServiceId(reading.source, read.sourceId);
    if ('refused' in read) return { line, raw, id, name: read.name, refused: read.refused };
    const { document, faults } = fittingDocument(read.document);
    if (document === undefined || id === undefined)
      return {
        line,
        raw,
        id,
        name: read.document.name,
        refused: `does not fit the standard: ${faults.at(-1)?.field ?? ''}`,
      };
    const told = toService(id, reading.source, document, reading.meanings);
    const checked = z.safeParse(withoutMoment, withConstants(told, reading));
    if (!checked.success)
      return {
        line,
        raw,
        id,
        name: document.name,
        refused: `${checked.error.issues[0]?.path.join('.') ?? ''} is not right`,
      };
    return {
      line,
      raw,
      sourceId: read.sourceId,
      service: checked.data,
      document,
      isDeep: read.isDeep,
      faults: [...read.faults, ...faults],
    };
  });
}

const withConstants = (
  service: object & { categories: readonly string[]; needs?: readonly string[] | undefined },
  { constants }: FeedReading,
) => ({
  ...service,
  ...(service.categories.length === 0 && constants.categories && { categories: constants.categories }),
  ...(service.needs === undefined && constants.needs && { needs: constants.needs }),
});
