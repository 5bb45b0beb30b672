import { compareDates } from '../../calendar.ts';
import { builtInHolidays } from '../built-in-holidays.ts';
import { builtInPack } from '../built-in-pack.ts';
import { holderOrEither } from '../rights.ts';
import type { Clock, Route, RoutesAnswer } from './answer.ts';
import { decisionRules } from './decision-rules.ts';
import { closedFor, type Draft } from './draft.ts';
import type { Law } from '../safe-due.ts';
import { isLive, limitFor } from './limits.ts';
import { needsCertificate, routeSheet } from './route-sheet.ts';
import type { Issue, RouteId, Situation } from './situation.ts';

const urgentIssues: ReadonlySet<Issue> = new Set(['unsafe', 'out-of-school']);

/** Help that using it once does not use up. */
const neverUsedUp: ReadonlySet<RouteId> = new Set(['emergency-help', 'section-19-education', 'sendiass']);

const builtIn: Law = { pack: builtInPack, holidays: builtInHolidays };

const mediationFirst = (clock: Clock): number => (clock.rule === 'mediation.contact' ? 0 : 1);

function clocksOf(law: Law, situation: Situation, ids: readonly RouteId[]): Clock[] {
  const clocks = new Map<string, Clock>();
  for (const id of ids) {
    const limit = limitFor(law, situation, id, ids);
    if (!limit || !isLive(limit.due, situation.today)) continue;
    const belongsTo = law.pack.rules.find((rule) => rule.id === limit.rule)?.belongsTo ?? 'family';
    clocks.set(limit.rule, { ...limit, belongsTo });
  }
  return [...clocks.values()].toSorted(
    (a, b) => compareDates(a.due, b.due) || mediationFirst(a) - mediationFirst(b),
  );
}

function routeOf(law: Law, situation: Situation, id: RouteId, offered: Draft): Route {
  const deadline = limitFor(law, situation, id, offered.routes)?.due ?? null;
  const usable = !offered.held.some((each) => each.id === id);
  const open = usable && (deadline === null || isLive(deadline, situation.today));
  const { outcome, source } = routeSheet[id];
  return { id, open, deadline, certificateNeeded: needsCertificate(id), outcome, source };
}

/** The draft without routes that were used already, which are shut instead. */
function withoutUsed(drafted: Draft, tried: readonly RouteId[]): Draft {
  const used = drafted.routes.filter((id) => tried.includes(id) && !neverUsedUp.has(id));
  return {
    routes: drafted.routes.filter((id) => !used.includes(id)),
    shut: [...drafted.shut, ...closedFor('already-used', ...used)],
    held: drafted.held.filter((each) => !used.includes(each.id)),
  };
}

/**
 * What can be done about something that went wrong: routes in order, urgent ones first; every live limit, earliest
 * first; and what cannot be done, with why. A route whose time has passed is still shown, with `open` false and
 * `out-of-time` in `closed`: one may ask for more time and say why. No situation gives an empty answer.
 *
 * @param law other rules or bank holidays than those built in
 * @see send law 4.2 and 4.4
 */
export function routes(situation: Situation, law: Law = builtIn): RoutesAnswer {
  const offered = withoutUsed(decisionRules[situation.issue](situation), situation.tried ?? []);
  const found = offered.routes.map((id) => routeOf(law, situation, id, offered));
  const late = found.filter(({ deadline }) => deadline !== null && !isLive(deadline, situation.today));
  const held = offered.held.filter((each) => !late.some(({ id }) => id === each.id));
  return {
    urgent: urgentIssues.has(situation.issue),
    holder: holderOrEither(situation.dateOfBirth, situation.today),
    routes: found,
    clocks: clocksOf(law, situation, offered.routes),
    closed: [...closedFor('out-of-time', ...late.map(({ id }) => id)), ...held, ...offered.shut],
  };
}
