import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';

/** The kind of a fault, fit for a log: a provider's own words about it may name a person, so they are left out. */
export function faultOf(cause: unknown): string {
  if (cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError)
    return cause.error.slice(0, 60);
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
}
