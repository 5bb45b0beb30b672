import type { Logger } from 'pino';
import { describeFault } from './http/describe-fault.ts';
import { forgetReplacedChanges } from './store/changes.ts';
import type { Queries } from './store/database.ts';

const day = 24 * 60 * 60 * 1000;

/** A device away for longer than this may have to fetch everything again. */
const daysKept = 90;

/** Once a day, drops what no device needs any more. Answers how to stop it. */
export function keepTidy(queries: Queries, log: Logger): () => void {
  const timer = setInterval(() => {
    forgetReplacedChanges(queries, daysKept).catch((error: unknown) =>
      log.error({ route: 'keep-tidy', fault: describeFault(error) }, 'fault'),
    );
  }, day);
  timer.unref();
  return () => clearInterval(timer);
}
