import { getBankHolidays, getCouncil } from '#contract/council.ts';
import { failed, ok } from '#domain/result.ts';
import type { Serve } from '../serve.ts';
import { readBankHolidays, readCouncil } from '../store/council-profile.ts';

const notSetYet = { code: 'busy', detail: 'This council has not been set up yet.', retryAfter: 60 } as const;

export function serveCouncil(serve: Serve): void {
  serve(getCouncil, async ({ queries }) => {
    const council = await readCouncil(queries);
    return council ? ok(council) : failed(notSetYet);
  });
  serve(getBankHolidays, async ({ queries }) => {
    const holidays = await readBankHolidays(queries);
    return holidays ? ok(holidays) : failed(notSetYet);
  });
}
