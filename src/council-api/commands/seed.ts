import { parseArgs } from 'node:util';
import { todayInLondon } from '#domain/calendar.ts';
import { putFamilies } from '../example-council/builder.ts';
import { seedExampleCouncil } from '../example-council/seed.ts';
import { readCouncil } from '../store/council-profile.ts';
import { optionFault, type Command, type CommandCall, type ExitCode } from './command.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- seed [options]

Loads the invented council of Larkmoor: its families, services and dates, counted from today.

  --services <number>  how many services the Local Offer has (420)
  --families <number>  invented families beside the ones written by hand (0)
  --refresh            also when it is there already: its dates move to today

A database that holds another council is left alone. With the embedded database, stop the server first.`;

const options = {
  services: { type: 'string', default: '420' },
  families: { type: 'string', default: '0' },
  refresh: { type: 'boolean', default: false },
} as const;

const wholeFrom = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null);

async function run(call: CommandCall): Promise<ExitCode> {
  const refuse = (code: 1 | 2, reason: string): ExitCode => {
    call.say(reason);
    return code;
  };
  let values;
  try {
    ({ values } = parseArgs({ args: [...call.args], options }));
  } catch (cause) {
    return refuse(2, `${optionFault(cause)}. See: npm run -s council -- help seed`);
  }
  const [services, families] = [wholeFrom(values.services), wholeFrom(values.families)];
  if (services === null || families === null)
    return refuse(2, '--services and --families should be whole numbers.');
  return withDatabase(call, async ({ queries }) => {
    const held = await readCouncil(queries);
    if (held && !held.demo)
      return refuse(1, `This database holds ${held.name}, which is not an example. Nothing was changed.`);
    if (held && !values.refresh)
      return refuse(1, 'The example council is there already. --refresh moves its dates to today.');
    const today = todayInLondon(new Date());
    await seedExampleCouncil(queries, { today, services });
    await putFamilies(queries, families, today);
    call.print(JSON.stringify({ council: 'Larkmoor Council', today, services, families }));
    return 0;
  });
}

export const seed: Command = { name: 'seed', about: 'loads the invented example council', usage, run };
