import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { service as serviceShape } from '#contract/local-offer.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { toService, type ServiceFromDocument } from '../open-referral/to-service.ts';
import type { TermMeanings } from '../open-referral/term-meaning.ts';
import type { Queries } from '../store/database.ts';
import {
  countStaged,
  goneFrom,
  stagedAfter,
  type GoneService,
  type Staged,
} from '../store/import-staging.ts';
import { changeServices, putChecked, takeTurn } from '../store/local-offer-changes.ts';
import { type Described, learnSizes } from '../store/open-referral.ts';
import { asKept } from './fitting-document.ts';
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

const withdrawnAtOnce = 500;
/** More than this share of what is held, gone at once, is more likely a broken file than a changed area. */
const fewShare = 0.2;
const fewCount = 5;

type Put = Omit<Described, 'service'> & { service: ServiceFromDocument };

/** Makes what is held what was staged, in one transaction that the caller gives. */
export async function writeStaged(tx: Queries, writing: Writing): Promise<void> {
  await takeTurn(tx);
  const { records, deep } = await countStaged(tx, writing.run);
  const isShort = writing.mayBeShort && deep === 0;
  const { report } = writing;
  let [after, written, learnAt] = ['', 0, 1000];
  for (;;) {
    const page = await stagedAfter(tx, writing.run, after);
    if (page.length === 0) break;
    after = page.at(-1)?.id ?? after;
    const puts = page.flatMap((row) => (row.isSame ? [] : putOf(row, writing, isShort)));
    if (writing.mode === 'rehearse' || puts.length === 0) continue;
    await putChecked(tx, atOnce(puts));
    written += puts.length;
    if (written < learnAt) continue;
    await learnSizes(tx);
    learnAt *= 10;
  }
  report.unchanged = records - report.added - report.changed;
  await withdraw(tx, writing, records);
}

function atOnce(puts: readonly Put[]): Described[] {
  const changedAt = new Date().toISOString();
  return puts.map((put) => ({ ...put, service: { ...put.service, changedAt } }));
}

const withoutMoment = z.omit(serviceShape, { changedAt: true });

function putOf(row: Staged, writing: Writing, isShort: boolean): Put[] {
  const { report } = writing;
  const { service, document } = stagedIn(row);
  const put = { service, document, given: row.given ?? undefined };
  if (row.isNew) {
    report.added += 1;
    return [put];
  }
  const whole = isShort && document && row.heldDocument ? filledOut(document, row.heldDocument) : undefined;
  if (!whole) {
    report.changed += 1;
    return [put];
  }
  report.short += 1;
  const told = toService(row.id, report.source, whole, writing.meanings);
  const kept = told.categories.length > 0 ? told : { ...told, categories: service.categories };
  const isSame =
    !row.isGone &&
    isDeepStrictEqual(undated(whole, document), undated(row.heldDocument, document)) &&
    isDeepStrictEqual(kept, row.held);
  if (isSame) return [];
  report.changed += 1;
  return [{ service: z.parse(withoutMoment, kept), document: whole }];
}

/** Both were checked before they were staged, and checking is slow. */
const stagedIn = ({ value, document }: Staged) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  service: value as ServiceFromDocument,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  document: document === null ? undefined : (JSON.parse(document) as OpenReferralService),
});

/** A short record with what is held beyond it; undefined when nothing is. The store says when it changed. */
function filledOut(short: OpenReferralService, held: OpenReferralService): OpenReferralService | undefined {
  const { last_modified: _, ...before } = held;
  const isMore = Object.keys(before).some((field) => !(field in short));
  return isMore ? asKept({ ...before, ...short, id: held.id }) : undefined;
}

/** Without the moment that the store gave it, where the source tells none. */
function undated(document: OpenReferralService | null, short: OpenReferralService | undefined): object {
  const { last_modified: at, ...rest } = document ?? {};
  return short?.last_modified === undefined ? rest : { ...rest, last_modified: at };
}

async function withdraw(tx: Queries, writing: Writing, records: number): Promise<void> {
  const { run, report, withdrawals } = writing;
  if (records === 0) report.partial ??= 'nothing in it could be read as a service';
  const { gone, held } = await goneFrom(tx, run, report.source);
  const isFew = gone.length <= fewCount || gone.length <= held * fewShare;
  if (report.partial !== null || (!isFew && withdrawals === 'few')) {
    report.notWithdrawn = gone.length;
    return tellKept(gone, writing);
  }
  report.withdrawn = gone.length;
  if (writing.mode === 'rehearse') return;
  for (let from = 0; from < gone.length; from += withdrawnAtOnce)
    await changeServices(
      tx,
      [],
      gone.slice(from, from + withdrawnAtOnce).map(({ id }) => id),
    );
}

async function tellKept(gone: readonly GoneService[], { report, findings }: Writing): Promise<void> {
  const reason = report.partial ?? 'more are gone than is likely';
  for (const { id, name } of gone) {
    findings.add({
      line: 0,
      name,
      field: '',
      reason,
      was: id,
      became: '',
      done: 'kept, though gone from the file',
    });
    await findings.drained();
  }
}
