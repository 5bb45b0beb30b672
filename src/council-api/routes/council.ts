import { getBankHolidays, getCouncil } from '#contract/council.ts';
import { failed, ok } from '#domain/result.ts';
import type { MapSource } from '../map/map-source.ts';
import type { Serve } from '../serve.ts';
import { mapPictureOf } from './map.ts';
import { readBankHolidays, readCouncil } from '../store/council-profile.ts';

const notSetYet = { code: 'busy', detail: 'This council has not been set up yet.', retryAfter: 60 } as const;

export function serveCouncil(serve: Serve, map: MapSource | null): void {
  serve(getCouncil, async ({ queries }) => {
    const council = await readCouncil(queries);
    return council ? ok({ ...council, map: mapPictureOf(council, map) }) : failed(notSetYet);
  });
  serve(getBankHolidays, async ({ queries }) => {
    const holidays = await readBankHolidays(queries);
    return holidays ? ok(holidays) : failed(notSetYet);
  });
}
