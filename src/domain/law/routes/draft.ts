import type { Closed, ClosedReason } from './answer.ts';
import type { RouteId, Situation } from './situation.ts';

/** Routes in order and routes shut, before any date is looked at. */
export interface Draft {
  routes: readonly RouteId[];
  /** Routes that lead nowhere here. */
  shut: readonly Closed[];
  /** Routes shown although they cannot be used as things stand. */
  held: readonly Closed[];
}

/** One decision rule: what a situation leads to. */
export type Rule = (situation: Situation) => Draft;

export const draft = (routes: readonly RouteId[], ...shut: Closed[]): Draft => ({ routes, shut, held: [] });

export const closedFor = (reason: ClosedReason, ...ids: RouteId[]): Closed[] =>
  ids.map((id) => ({ id, reason }));

export const nothing: Draft = { routes: [], shut: [], held: [] };

function eachOnce(closed: readonly Closed[], except: readonly RouteId[]): Closed[] {
  const first = new Map<RouteId, Closed>();
  for (const each of closed) if (!first.has(each.id) && !except.includes(each.id)) first.set(each.id, each);
  return [...first.values()];
}

/** Several drafts as one, in order. A route stands where it is first offered; one that any of them offers is not shut. */
export function together(...drafts: readonly Draft[]): Draft {
  const routes = [...new Set(drafts.flatMap((each) => each.routes))];
  return {
    routes,
    shut: eachOnce(
      drafts.flatMap((each) => each.shut),
      routes,
    ),
    held: eachOnce(
      drafts.flatMap((each) => each.held),
      [],
    ),
  };
}
