import type { EventKind } from './case-event.ts';

/** What one kind of event sets going, and what shows that it was done. */
export interface Watch {
  starts: EventKind;
  rule: string;
  /** Any of these after the start shows that it was done. */
  doneBy: readonly EventKind[];
  /** Any of these after the start means that it no longer applies. */
  endedBy?: readonly EventKind[];
  /** The limit holds only where one of these followed the start. */
  onlyAfter?: readonly EventKind[];
  /** The record need not show its doing, so once its day has passed nothing is said: nobody is called late on a guess. */
  unseen?: true;
}

/** Limits that one event starts by itself. Reviews, transfers and appeals need more than one event and are not here. */
export const watches: readonly Watch[] = [
  {
    starts: 'request-received',
    rule: 'ehcna.decision',
    doneBy: [
      'decided-to-assess',
      'refused-to-assess',
      'advice-asked',
      'refused-to-issue',
      'draft-served',
      'plan-finalised',
    ],
  },
  {
    starts: 'request-received',
    rule: 'ehcna.no_plan',
    doneBy: ['refused-to-issue'],
    endedBy: ['refused-to-assess', 'draft-served', 'plan-finalised'],
    unseen: true,
  },
  {
    starts: 'request-received',
    rule: 'ehcp.final',
    doneBy: ['plan-finalised'],
    endedBy: ['refused-to-assess', 'refused-to-issue'],
  },
  {
    starts: 'advice-asked',
    rule: 'ehcna.advice',
    doneBy: ['draft-served', 'plan-finalised', 'refused-to-issue'],
    unseen: true,
  },
  {
    starts: 'draft-served',
    rule: 'ehcp.draft_representations',
    doneBy: ['representations-made'],
    endedBy: ['plan-finalised', 'refused-to-issue'],
  },
  { starts: 'review-meeting', rule: 'review.invite', doneBy: [], unseen: true },
  { starts: 'review-meeting', rule: 'review.papers', doneBy: [], unseen: true },
  { starts: 'review-meeting', rule: 'review.report', doneBy: ['review-decision'], unseen: true },
  {
    starts: 'review-meeting',
    rule: 'review.decision',
    doneBy: ['review-decision', 'amendment-notice', 'plan-finalised', 'cease-notice'],
  },
  {
    starts: 'review-meeting',
    rule: 'review.amend_notice',
    doneBy: ['amendment-notice'],
    onlyAfter: ['amendment-notice'],
  },
  {
    starts: 'review-meeting',
    rule: 'review.final_outer_limit',
    doneBy: ['plan-finalised'],
    endedBy: ['decision-letter', 'cease-notice'],
    onlyAfter: ['amendment-notice'],
  },
  {
    starts: 'amendment-notice',
    rule: 'review.representations',
    doneBy: ['representations-made'],
    endedBy: ['plan-finalised', 'decision-letter', 'cease-notice'],
  },
  {
    starts: 'reassessment-requested',
    rule: 'reassess.decision',
    doneBy: ['reassessment-notice', 'decision-letter', 'plan-finalised'],
    endedBy: ['cease-notice'],
  },
  {
    starts: 'reassessment-notice',
    rule: 'reassess.final',
    doneBy: ['plan-finalised'],
    endedBy: ['cease-notice', 'decision-letter'],
  },
];

/** Decisions with a right to appeal. A final plan is one, whether or not anyone disagrees with it. */
export const appealableEvents: ReadonlySet<EventKind> = new Set([
  'refused-to-assess',
  'refused-to-issue',
  'plan-finalised',
  'cease-notice',
  'decision-letter',
]);
