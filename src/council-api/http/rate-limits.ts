import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Problem } from '#contract/problem.ts';

/** What one network may do in a minute: a school or a phone company may be behind one address, so these are roomy. */
const limits = { 'sign-in': 120, 'write-with-no-name': 30, map: 600 } as const;
type Limited = keyof typeof limits;

/** Answers the problem when there were too many, else null. Counts are in memory, by a digest that dies with the process. */
export type RateLimits = (what: Limited, caller: string) => Promise<Problem | null>;

export function rateLimits(): RateLimits {
  const secret = randomBytes(32);
  const counters = {
    'sign-in': new RateLimiterMemory({ points: limits['sign-in'], duration: 60 }),
    'write-with-no-name': new RateLimiterMemory({ points: limits['write-with-no-name'], duration: 60 }),
    map: new RateLimiterMemory({ points: limits.map, duration: 60 }),
  };
  return async (what, caller) => {
    const key = createHmac('sha256', secret).update(caller).digest('base64url');
    try {
      await counters[what].consume(key);
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { code: 'too-many', retryAfter: Math.ceil(refusal.msBeforeNext / 1000) };
    }
  };
}
