import type { Situation } from '#domain/law/routes/situation.ts';

/** A situation and what the law says can be done, written from the route sheet and the decision rules. */
export interface Expected {
  tells: string;
  given: Omit<Situation, 'today'> & { today?: string };
  /** Every route, in order; `!` marks one that cannot be used as things stand. */
  routes: string;
  /** Every live limit with its day, earliest first. */
  clocks?: string;
  /** Routes that are closed, with why; there may be more. */
  closed?: string;
  urgent?: true;
  holder?: 'parent' | 'young-person';
}

/** The day on most letters here. */
export const letter = '2026-10-01';

/** What follows the tribunal and mediation. */
export const rest = 'sendiass talk disagreement-resolution council-complaint';

export const talkFirst = 'talk sendiass disagreement-resolution';

export const twoMonths = 'mediation.contact 2026-12-01, appeal.sen 2026-12-01';

export const notAppealed = 'appeal:nothing-to-appeal mediation:nothing-to-appeal';
