import { readGaps, readGapWords, sendGap } from '#contract/gap.ts';
import { needTypes } from '#contract/plan.ts';
import { addDays, dayOf, todayInLondon, type CalendarDate } from '#domain/calendar.ts';
import { gapTables } from '#domain/gaps/gap-tables.ts';
import { ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { fileGap, gapsBefore, gapWordsBefore } from '../store/gaps.ts';

/** Counts change once a month: two looked at on two days would otherwise tell of who wrote in between. */
function countedUntil(): CalendarDate {
  const today = todayInLondon(new Date());
  return addDays(today, 1 - dayOf(today));
}

export function serveGaps(serve: Serve): void {
  // Whatever cookie may come with it is not looked at.
  serve(sendGap, async ({ queries, body, replaced }) => ok(await fileGap(queries, body, replaced)));

  serve(readGaps, async ({ queries }) => {
    const until = countedUntil();
    return ok({ until, ...gapTables(await gapsBefore(queries, until), needTypes) });
  });

  serve(readGapWords, async ({ queries }) => ok({ words: await gapWordsBefore(queries, countedUntil()) }));
}
