import { readConfig } from '../config.ts';
import { openDatabase, type Database } from '../store/database.ts';
import type { CommandCall, ExitCode } from './command.ts';

/**
 * Opens the database that the server uses, does the work and closes it. The embedded database takes one program at a
 * time, so a running server is named and has to be stopped first.
 */
export async function withDatabase(
  call: CommandCall,
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  const config = readConfig(call.env);
  if (!config.ok) return refused(call, config.problem);
  const { databaseUrl, dataFolder } = config.value;
  const opened = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: dataFolder });
  if (!opened.ok) return refused(call, `${opened.problem}${databaseUrl ? '' : stopFirst}`);
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

const stopFirst = ' If that is the server, stop it, run this again, and start it after.';

function refused(call: CommandCall, reason: string): ExitCode {
  call.say(reason);
  return 1;
}
