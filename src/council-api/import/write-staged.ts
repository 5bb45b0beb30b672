import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { service as serviceShape } from '#contract/local-offer.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { digestOf } from '../open-referral/rows.ts';
import { toService, type ServiceFromDocument } from '../open-referral/to-service.ts';
import type { TermMeanings } from '../open-referral/term-meaning.ts';
import type { Queries } from '../store/database.ts';
import { countGone, countStaged, differing, goneAfter, type Differing } from '../store/import-staging.ts';
import { changeServices, takeTurn } from '../store/local-offer-changes.ts';
import type { FindingsFile, ImportReport } from './findings.ts';

export interface Writing {
  run: string;
  report: ImportReport;
  findings: FindingsFile;
  meanings: TermMeanings;
  /** `rehearse` counts everything and writes nothing. */
  mode: 'keep' | 'rehearse';
  withdrawals: 'few' | 'any';
  /** Whether records of this feed may be short forms of longer ones. */
  mayBeShort: boolean;
}

const pageSize = 200;
/** More than this share of what is held, gone at once, is more likely a broken file than a changed area. */
const fewShare = 0.2;
const fewCount = 5;

interface ToPut {
  service: ServiceFromDocument;
  document: OpenReferralService | undefined;
}

/** Makes what is held what was staged, in one transaction that the caller gives. */
export async function writeStaged(tx: Queries, writing: Writing): Promise<void> {
  await takeTurn(tx);
  const { records, deep } = await countStaged(tx, writing.run);
  const isShort = writing.mayBeShort && deep === 0;
  const { report } = writing;
  let after = '';
  for (;;) {
    const page = await differing(tx, writing.run, after, pageSize);
    if (page.length === 0) break;
    after = page.at(-1)?.id ?? after;
    const puts = page.flatMap((row) => putOf(row, writing, isShort));
    if (writing.mode === 'keep') await put(tx, puts);
  }
  report.unchanged = records - report.added - report.changed;
  await withdraw(tx, writing, records);
}

async function put(tx: Queries, puts: ToPut[]): Promise<void> {
  const documents = new Map(
    puts.flatMap(({ service, document }) => (document ? [[service.id, document] as const] : [])),
  );
  await changeServices(
    tx,
    puts.map(({ service }) => service),
    [],
    documents,
  );
}

const withoutMoment = z.omit(serviceShape, { changedAt: true });

function putOf(row: Differing, writing: Writing, isShort: boolean): ToPut[] {
  const { report } = writing;
  const service = z.parse(withoutMoment, row.value);
  const document = row.document ?? undefined;
  if (row.isNew) {
    report.added += 1;
    return [{ service, document }];
  }
  const whole = isShort && document && row.heldDocument ? filledOut(document, row.heldDocument) : undefined;
  if (!whole) {
    report.changed += 1;
    return [{ service, document }];
  }
  report.short += 1;
  const told = {
    ...toService(row.id, report.source, whole, writing.meanings),
    categories: service.categories,
  };
  const same = !row.isGone && digestOf(whole, 'given') === row.heldGiven && isDeepStrictEqual(told, row.held);
  if (same) return [];
  report.changed += 1;
  return [{ service: z.parse(withoutMoment, told), document: whole }];
}

/** A short record with what is held beyond it; undefined when nothing is. */
function filledOut(short: OpenReferralService, held: OpenReferralService): OpenReferralService | undefined {
  const beyond = Object.entries(held).filter(([field]) => !(field in short));
  return beyond.length === 0 ? undefined : { ...held, ...short };
}

async function withdraw(tx: Queries, writing: Writing, records: number): Promise<void> {
  const { run, report, withdrawals } = writing;
  if (records === 0) report.partial ??= 'nothing in it could be read as a service';
  const { gone, held } = await countGone(tx, run, report.source);
  if (gone === 0) return;
  const isFew = gone <= fewCount || gone <= held * fewShare;
  const mayGo = report.partial === null && (isFew || withdrawals === 'any');
  if (mayGo) report.withdrawn = gone;
  else report.notWithdrawn = gone;
  let after = '';
  for (;;) {
    const page = await goneAfter(tx, run, report.source, after, pageSize);
    if (page.length === 0) return;
    after = page.at(-1)?.id ?? after;
    if (!mayGo) tellKept(page, writing);
    else if (writing.mode === 'keep')
      await changeServices(
        tx,
        [],
        page.map(({ id }) => id),
      );
    await writing.findings.drained();
  }
}

function tellKept(page: readonly { id: string; name: string }[], { report, findings }: Writing): void {
  const reason = report.partial ?? 'more are gone than is likely';
  for (const { id, name } of page)
    findings.add({
      line: 0,
      name,
      field: '',
      reason,
      was: id,
      became: '',
      done: 'kept, though gone from the file',
    });
}
