import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { columnsRead } from '#domain/local-offer/mapping.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Database } from '../store/database.ts';
import { publishIfWorthwhile } from '../store/local-offer-snapshot.ts';
import { optionFault, type Command, type CommandCall, type ExitCode } from './command.ts';
import { readMapping } from './import-local-offer-mapping.ts';
import { FindingsFile } from './import-local-offer-report.ts';
import { readRows, UnreadableFile } from './import-local-offer-rows.ts';
import { importRows, type Import } from './import-local-offer-write.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- import-local-offer <file.csv> --mapping <file.json> [options]

Makes the services of one source what the file says, all of it or nothing. The same file twice changes nothing.

  --mapping <file.json>  how columns become services (docs/importing-a-local-offer.md)
  --report <file.csv>    where to write repaired, refused and doubtful rows (<source>-import.csv)
  --allow-withdrawals    let any number of services go that are no longer in the file (else few)
  --dry-run              do everything, keep nothing

The last line of the output is a report as JSON. With the embedded database, stop the server first.`;

interface Asked {
  file: string;
  mappingFile: string;
  report: string | undefined;
  mode: Import['mode'];
  withdrawals: Import['withdrawals'];
}

const options = {
  mapping: { type: 'string' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'allow-withdrawals': { type: 'boolean', default: false },
} as const;

function asked(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return failed('Name one CSV file.');
    if (values.mapping === undefined) return failed('Name the mapping: --mapping <file.json>.');
    return ok({
      file,
      mappingFile: values.mapping,
      report: values.report,
      mode: values['dry-run'] ? 'rehearse' : 'keep',
      withdrawals: values['allow-withdrawals'] ? 'any' : 'few',
    });
  } catch (cause) {
    return failed(`${optionFault(cause)}.`);
  }
}

async function run(call: CommandCall): Promise<ExitCode> {
  const wanted = asked(call.args);
  if (!wanted.ok) {
    call.say(`${wanted.problem} See: npm run -s council -- help import-local-offer`);
    return 2;
  }
  const mapping = await readMapping(wanted.value.mappingFile);
  const isThere = await access(wanted.value.file).then(
    () => true,
    () => false,
  );
  if (mapping.ok && isThere)
    return withDatabase(call, (database) => into(database, call, wanted.value, mapping.value));
  call.say(mapping.ok ? `There is no file ${wanted.value.file}.` : mapping.problem);
  return 1;
}

async function into(
  database: Database,
  call: CommandCall,
  wanted: Asked,
  mapping: Import['mapping'],
): Promise<ExitCode> {
  const findings = new FindingsFile(wanted.report ?? `${mapping.source}-import.csv`);
  try {
    const report = await importRows(database.queries, {
      mapping,
      rows: readRows(wanted.file, columnsRead(mapping)),
      findings,
      mode: wanted.mode,
      withdrawals: wanted.withdrawals,
      progress: (rows) => call.say(`${rows} rows read`),
    });
    await findings.close();
    if (wanted.mode === 'keep') await publishIfWorthwhile(database.queries);
    if (findings.isMade) call.say(`What was repaired, refused or doubtful: ${findings.path}`);
    if (report.notWithdrawn > 0)
      call.say(
        `${report.notWithdrawn} services are not in the file and were kept. Look, then --allow-withdrawals.`,
      );
    call.print(JSON.stringify(report));
    return 0;
  } catch (cause) {
    await findings.close();
    if (!(cause instanceof UnreadableFile)) throw cause;
    call.say(`${cause.message} Nothing was changed.`);
    return 1;
  }
}

export const importLocalOffer: Command = {
  name: 'import-local-offer',
  about: 'loads services from a CSV file',
  usage,
  run,
};
