import { describeFault, isPassing } from '../http/describe-fault.ts';
import type { Command, CommandCall, ExitCode } from './command.ts';
import { forgetDevices } from './forget-devices.ts';
import { importLocalOffer } from './import-local-offer.ts';
import { importPlaces } from './import-places.ts';
import { linkSignIn } from './link-sign-in.ts';
import { publishLocalOffer } from './publish-local-offer.ts';
import { putRecordsCommand } from './put-records.ts';
import { seed } from './seed.ts';
import { setCouncil } from './set-council.ts';

const commands: readonly Command[] = [
  setCouncil,
  putRecordsCommand,
  importLocalOffer,
  publishLocalOffer,
  importPlaces,
  linkSignIn,
  forgetDevices,
  seed,
];

const helpText = (): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return [
    'What an operator of a council runs. It works on the same DATA_FOLDER or DATABASE_URL as the server.',
    '',
    'npm run -s council -- <command> [options]',
    '',
    ...lines,
    '',
    'npm run -s council -- help <command> says more.',
  ].join('\n');
};

/** Runs the command that the first word names. A word that names none is answered with the list. */
export async function runCommand(call: CommandCall): Promise<ExitCode> {
  const [name = 'help', ...args] = call.args;
  const wanted = commands.find((command) => command.name === (name === 'help' ? args[0] : name));
  if (['help', '--help', '-h'].includes(name)) {
    call.print(wanted?.usage ?? helpText());
    return 0;
  }
  if (wanted && args.some((arg) => arg === '--help' || arg === '-h')) {
    call.print(wanted.usage);
    return 0;
  }
  if (wanted) return wanted.run({ ...call, args }).catch((cause: unknown) => broken(call, cause));
  call.say(`There is no command "${name}". Known: ${commands.map((command) => command.name).join(', ')}.`);
  return 2;
}

/** What a database says of a fault quotes names and words of families, and what is said here may be kept in a log. */
function broken(call: CommandCall, cause: unknown): ExitCode {
  call.say(
    isPassing(cause)
      ? 'The database cannot be reached.'
      : `Something went wrong here, and it was not finished: ${JSON.stringify(describeFault(cause))}`,
  );
  return 1;
}
