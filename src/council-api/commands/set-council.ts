import {
  bankHolidays as holidaysShape,
  type BankHolidays,
  council as councilShape,
} from '#contract/council.ts';
import * as z from 'zod/mini';
import { ok, type Result } from '#domain/result.ts';
import { bankHolidays } from '../example-council/bank-holidays.ts';
import { readBankHolidays, readCouncil, writeBankHolidays, writeCouncil } from '../store/council-profile.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { readJsonFile } from './json-file.ts';
import { withDatabase } from './with-database.ts';

/** When it was last changed is for the server to say. */
const profileShape = z.partial(councilShape, { changedAt: true });

const usage = `npm run -s council -- set-council <profile.json> [bank-holidays.json]

Says whose server this is: names, contacts, languages, as GET /api/council gives them. Done again it changes them.
The second file is https://www.gov.uk/bank-holidays.json as published; without it, what is known already stays.`;

async function run(call: CommandCall): Promise<ExitCode> {
  const [profile, holidays, ...more] = call.args;
  if (!profile || more.length > 0) {
    call.say('Give the file of the profile. See: npm run -s council -- help set-council');
    return 2;
  }
  const read = await readJsonFile(profile, profileShape);
  const days = holidays ? await readJsonFile(holidays, holidaysShape) : keptHolidays;
  for (const part of [read, days])
    if (!part.ok) {
      call.say(part.problem);
      return 1;
    }
  if (!read.ok || !days.ok) return 1;
  return withDatabase(call, async ({ queries }) => {
    const held = await readCouncil(queries);
    if (held && held.id !== read.value.id) {
      call.say(`This database holds ${held.name}, which is another council. Nothing was changed.`);
      return 1;
    }
    await queries.transaction(async (tx) => {
      await writeBankHolidays(tx, days.value ?? (await readBankHolidays(tx)) ?? bankHolidays);
      await writeCouncil(tx, { ...read.value, changedAt: new Date().toISOString() });
    });
    call.print(`This is the server of ${read.value.name}.`);
    return 0;
  });
}

const keptHolidays: Result<BankHolidays | null, string> = ok(null);

/** Gives a database the profile of its council. */
export const setCouncil: Command = {
  name: 'set-council',
  about: 'says whose server this is: names, contacts, languages',
  usage,
  run,
};
