import { problemCodes } from '#contract/problem.ts';
import type { PushReport } from '../outbox/push.ts';

const added = (a: PushReport['failed'], b: PushReport['failed']): PushReport['failed'] => {
  const sum = { ...a };
  for (const code of problemCodes) if (b[code]) sum[code] = (sum[code] ?? 0) + b[code];
  return sum;
};

/** Two rounds of sending, told as one. */
export const bothPushes = (a: PushReport, b: PushReport): PushReport => ({
  sent: a.sent + b.sent,
  failed: added(a.failed, b.failed),
  first: a.first ?? b.first,
  retryAfter: Math.max(a.retryAfter, b.retryAfter),
});
