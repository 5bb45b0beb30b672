import type { Entry } from '#app/device/outbox/entry.ts';
import type { Outbox } from '#app/device/outbox/outbox.ts';
import type { Operation } from '#app/device/operation.ts';
import type { Result } from '#contract/problem.ts';

/** Keeps words on this phone to be sent: as something new, or in place of an entry that the council did not take. */
export const putInOutbox = <D>(
  outbox: Outbox,
  operation: Operation<D>,
  draft: D,
  instead: Entry | undefined,
): Promise<Result<Entry>> =>
  instead ? outbox.amend(instead.id, operation, draft) : outbox.add(operation, draft);
