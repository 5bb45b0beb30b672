import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { failed, ok, type Result } from '#domain/result.ts';
import { FeedFault } from '../import/feed-fault.ts';
import { usualLimits } from '../import/fetch-page.ts';
import { FindingsFile, type ImportReport } from '../import/findings.ts';
import { importItems, type Import } from '../import/import-items.ts';
import { readMapping, sourceName, type ImportMapping } from '../import/mapping-file.ts';
import { openItems, type Source } from '../import/open-items.ts';
import { sourceOf } from '../import/source-name.ts';
import type { Database } from '../store/database.ts';
import { optionFault, type Command, type CommandCall, type ExitCode } from './command.ts';
import { publishApart } from './publish-local-offer.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- import-local-offer <file-or-url> [options]

Makes the services of one source what a file or feed says, all of it or nothing. The same twice changes nothing.
It reads Open Referral UK 3 and 1, Outpost, lines of JSON, and CSV; from the web it follows the pages.

  --format <name>        oruk-v3, oruk-v1, outpost or csv (auto: told from what it holds)
  --mapping <file.json>  how columns or terms become services (docs/importing-a-local-offer.md)
  --source <name>        a short name for where they come from (the mapping's, or one made of the address)
  --report [file.csv]    where to write repaired, refused and doubtful records (<source>-import.csv)
  --allow-withdrawals    let any number of services go that are no longer there (else few)
  --allow-inside         let the address be one of your own network
  --dry-run              read and count everything, change nothing

The last line of the output is a report as JSON. With the embedded database, stop the server first.`;

const formats = ['auto', 'oruk-v3', 'oruk-v1', 'outpost', 'csv'] as const;

interface Asked {
  target: string;
  format: Source['format'];
  mappingFile: string | undefined;
  source: string | undefined;
  report: string | undefined;
  mode: Import['mode'];
  withdrawals: Import['withdrawals'];
  inside: 'refused' | 'allowed';
}

const options = {
  format: { type: 'string', default: 'auto' },
  mapping: { type: 'string' },
  source: { type: 'string' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'allow-withdrawals': { type: 'boolean', default: false },
  'allow-inside': { type: 'boolean', default: false },
} as const;

/** `--report` may stand alone: then the file has its usual name. */
const withoutBareReport = (args: readonly string[]): string[] =>
  args.filter((arg, at) => arg !== '--report' || args[at + 1]?.startsWith('-') === false);

function asked(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: withoutBareReport(args),
      options,
      allowPositionals: true,
    });
    const [target, ...others] = positionals;
    if (target === undefined || others.length > 0) return failed('Name one file or web address.');
    const format = formats.find((each) => each === values.format);
    if (format === undefined) return failed(`--format should be one of ${formats.join(', ')}.`);
    if (values.source !== undefined && !sourceName.test(values.source))
      return failed('--source should be 2 to 30 small letters, digits and dashes.');
    return ok({
      target,
      format,
      mappingFile: values.mapping,
      source: values.source,
      report: values.report,
      mode: values['dry-run'] ? 'rehearse' : 'keep',
      withdrawals: values['allow-withdrawals'] ? 'any' : 'few',
      inside: values['allow-inside'] ? 'allowed' : 'refused',
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
  const { mappingFile } = wanted.value;
  const mapping = mappingFile === undefined ? ok(undefined) : await readMapping(mappingFile);
  if (mapping.ok && (await isThere(wanted.value.target)))
    return withDatabase(call, (database) => into(database, call, wanted.value, mapping.value));
  call.say(mapping.ok ? `There is no file ${wanted.value.target}.` : mapping.problem);
  return 1;
}

const isAddress = (target: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(target);

/** A file is looked for before a database is opened, or even made, for it. */
const isThere = async (target: string): Promise<boolean> =>
  isAddress(target) ||
  access(target).then(
    () => true,
    () => false,
  );

function sourceFrom(wanted: Asked, mapping: ImportMapping | undefined): Source {
  const { target, format, inside } = wanted;
  const url = isAddress(target) ? URL.parse(target) : null;
  const source = wanted.source ?? mapping?.source ?? sourceOf(url, format);
  return {
    target,
    url,
    format,
    mapping: mapping && { ...mapping, csv: mapping.csv && { ...mapping.csv, source } },
    reading: {
      source,
      format: format === 'csv' ? 'auto' : format,
      meanings: mapping?.terms ?? new Map(),
      constants: mapping?.constants ?? {},
    },
    limits: { ...usualLimits, inside },
  };
}

async function into(
  database: Database,
  call: CommandCall,
  wanted: Asked,
  mapping: ImportMapping | undefined,
): Promise<ExitCode> {
  const source = sourceFrom(wanted, mapping);
  const name = source.reading.source;
  const findings = new FindingsFile(wanted.report ?? `${name}-import.csv`);
  // What was read is of no use a moment later; left to itself the memory would grow to twice what is needed.
  setFlagsFromString('--heap-growing-percent=60');
  try {
    const report = await importItems(database.queries, {
      source: name,
      items: openItems(source),
      findings,
      meanings: source.reading.meanings,
      mode: wanted.mode,
      withdrawals: wanted.withdrawals,
      mayBeShort: mapping?.csv === undefined,
      progress: (records) => call.say(`${records} records read`),
    });
    await findings.close();
    if (wanted.mode === 'keep') await publishApart(database, call);
    tell(call, report, findings);
    return 0;
  } catch (cause) {
    await findings.close();
    if (!(cause instanceof FeedFault)) throw cause;
    call.say(`${cause.message} Nothing was changed.`);
    return 1;
  }
}

function tell(call: CommandCall, report: ImportReport, findings: FindingsFile): void {
  if (findings.isMade) call.say(`What was repaired, refused or doubtful: ${findings.path}`);
  if (report.notWithdrawn > 0) {
    const why = report.partial === null ? 'Look, then --allow-withdrawals.' : `Why: ${report.partial}.`;
    call.say(`${report.notWithdrawn} services were not there any more and were kept. ${why}`);
  }
  call.print(JSON.stringify(report));
}

export const importLocalOffer: Command = {
  name: 'import-local-offer',
  about: 'loads services from a feed or a file',
  usage,
  run,
};
