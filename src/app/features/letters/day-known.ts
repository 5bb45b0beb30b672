import type { EventKind } from '#domain/law/case-event.ts';
import { earlierOf, laterOf } from '#domain/calendar.ts';
import type { ToldEvent } from '#domain/law/told-events.ts';
import type { FactId } from './facts.ts';
import type { LetterForm } from './letter.ts';
import type { KnownChild } from './use-known.ts';

/** What happened on the days that letters hold, and which is taken where council and family differ: the careful one. */
const days: Partial<Record<FactId, { happened: readonly EventKind[]; careful: 'earlier' | 'later' }>> = {
  requestDate: { happened: ['request-received'], careful: 'later' },
  decisionDate: {
    happened: ['refused-to-assess', 'refused-to-issue', 'decision-letter', 'cease-notice', 'plan-finalised'],
    careful: 'earlier',
  },
  draftDate: { happened: ['draft-served'], careful: 'earlier' },
  noticeDate: { happened: ['amendment-notice'], careful: 'later' },
  meetingDate: { happened: ['review-meeting'], careful: 'later' },
  planDate: { happened: ['plan-finalised'], careful: 'later' },
};

function dayOf({ council, family, on }: ToldEvent, careful: 'earlier' | 'later'): string {
  if (council === null || family === null) return on;
  return careful === 'earlier' ? earlierOf(council, family) : laterOf(council, family);
}

/** The last day that fits a fact, from what the council shares and what the person typed; undefined where there is none. */
export function dayKnown(form: LetterForm, { events, today }: KnownChild, id: FactId): string | undefined {
  const day = days[id];
  if (!day) return undefined;
  const happened = form.happened?.[id] ?? day.happened;
  const last = events.findLast(({ what, on }) => happened.includes(what) && on <= today);
  return last && dayOf(last, day.careful);
}
