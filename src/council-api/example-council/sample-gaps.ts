import type { GapDraft } from '#contract/gap.ts';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { gaps } from '../store/comment-tables.ts';
import type { Queries } from '../store/database.ts';

interface Missing extends GapDraft {
  /** How many families looked for it. */
  times: number;
}

const missing: readonly Missing[] = [
  { times: 9, looked: 'A club for autistic girls', near: 'XL1', age: 13, need: 'ASD' },
  {
    times: 3,
    looked: 'A quiet swimming class',
    near: 'XL2',
    age: 8,
    need: 'ASD',
    text: 'Few people, low light.',
  },
  { times: 7, looked: 'A short break at the weekend', near: 'XL3', age: 15, need: 'ASD' },
  {
    times: 8,
    looked: 'Somebody to talk to, in the evening',
    near: 'XL1',
    age: 17,
    need: 'SEMH',
    text: 'Not by phone.',
  },
  { times: 6, looked: 'Help when my child cannot go to school', near: 'XL2', age: 12, need: 'SEMH' },
  { times: 2, looked: 'A holiday club', near: 'XL3', age: 7, need: 'SEMH' },
  { times: 9, looked: 'Speech therapy that is not in school time', near: 'XL2', age: 5, need: 'SLCN' },
  { times: 5, looked: 'A play group with signing', near: 'XL3', age: 3, need: 'SLCN' },
  { times: 3, looked: 'A place to sign with others', near: 'XL1', age: 20, need: 'HI' },
  { times: 3, looked: 'A sport for wheelchair users', near: 'XL4', age: 10, need: 'PD' },
];

/** What invented families looked for and did not find: enough for tables, with counts too small to be shown. */
export async function fileSampleGaps(tx: Queries, today: CalendarDate): Promise<void> {
  const rows = missing.flatMap(({ times, ...gap }, which) =>
    Array.from({ length: times }, (_, at) => ({
      ...gap,
      id: `sample-gap-${which}-${at}`,
      reference: `GA-EXMP-0${which}0${at}`,
      receivedOn: addDays(today, -40 - which - at),
    })),
  );
  await tx.insert(gaps).values(rows).onConflictDoNothing();
}
