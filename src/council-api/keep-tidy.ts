import type { Logger } from 'pino';
import { describeFault } from './http/describe-fault.ts';
import { forgetOldGone, forgetReplacedChanges } from './store/changes.ts';
import type { Queries } from './store/database.ts';
import { forgetOldKeys } from './store/idempotency.ts';
import { forgetOldServiceChanges } from './store/local-offer-changes.ts';
import { tidySignIn } from './store/tidy-sign-in.ts';

const day = 24 * 60 * 60 * 1000;

/** A device away for longer than this may have to fetch everything again, which is little. */
const daysKept = 90;

/** What is dropped, each for a reason of its own. What families wrote, and every version of a record, is not. */
const chores: ((queries: Queries) => Promise<unknown>)[] = [
  (queries) => forgetReplacedChanges(queries, daysKept),
  (queries) => forgetOldGone(queries, daysKept),
  (queries) => forgetOldServiceChanges(queries, daysKept),
  forgetOldKeys,
  (queries) => tidySignIn(queries, new Date()),
];

/** Drops what no device needs any more. One chore that fails does not keep the others from being done. */
export async function tidyOnce(queries: Queries, log: Logger): Promise<void> {
  for (const chore of chores)
    await chore(queries).catch((error: unknown) =>
      log.error({ route: 'keep-tidy', fault: describeFault(error) }, 'fault'),
    );
}

/** At the start, and once a day from then on. Answers how to stop it. */
export function keepTidy(queries: Queries, log: Logger): () => void {
  void tidyOnce(queries, log);
  const timer = setInterval(() => void tidyOnce(queries, log), day);
  timer.unref();
  return () => clearInterval(timer);
}
