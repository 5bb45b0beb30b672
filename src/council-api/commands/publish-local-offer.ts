import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Database } from '../store/database.ts';
import { publishIfWorthwhile } from '../store/local-offer-snapshot.ts';
import type { Command, CommandCall } from './command.ts';
import { withDatabase } from './with-database.ts';

const usage = `npm run -s council -- publish-local-offer

Makes the snapshot and search index that phones fetch, if so much has changed that it is worth while.
An import does this by itself. With the embedded database, stop the server first.`;

/**
 * Publishes in a program of its own where the database lets two in: making the search index takes memory that whoever
 * imports should not have to have.
 */
export async function publishApart(database: Database, call: CommandCall): Promise<void> {
  if (database.dialect === 'pglite') return publishIfWorthwhile(database.queries);
  const council = fileURLToPath(new URL('council.ts', import.meta.url));
  const words = [...process.execArgv, council, 'publish-local-offer'];
  const child = spawn(process.execPath, words, { env: call.env, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'close');
  if (code !== 0) call.say('The services are in, and the snapshot for phones could not be made.');
}

export const publishLocalOffer: Command = {
  name: 'publish-local-offer',
  about: 'makes what phones fetch of the Local Offer',
  usage,
  run: (call) =>
    withDatabase(call, async ({ queries }) => {
      await publishIfWorthwhile(queries);
      return 0;
    }),
};
