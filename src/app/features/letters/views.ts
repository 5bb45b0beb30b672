import { view, type Snapshot } from '#app/device/replica/view.ts';
import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Chosen, FactId } from './facts.ts';
import type { Voice } from './letter.ts';

/** Someone a letter may be about, and what this phone knows that a letter may hold. */
export interface KnownChild {
  id: string;
  name: string;
  voice: Voice;
  facts: Chosen;
}

const voiceOf: Record<Child['relationship'], Voice> = {
  parent: 'parent',
  self: 'self',
  representative: 'other',
};

/** Which event each date in a letter is that of. */
const dated: readonly (readonly [FactId, readonly CaseEvent['what'][]])[] = [
  ['requestDate', ['request-received']],
  [
    'decisionDate',
    ['refused-to-assess', 'refused-to-issue', 'decision-letter', 'cease-notice', 'plan-finalised'],
  ],
  ['draftDate', ['draft-served']],
  ['noticeDate', ['amendment-notice']],
  ['meetingDate', ['review-meeting']],
  ['planDate', ['plan-finalised']],
];

function datesOf(snapshot: Snapshot, childId: string): Chosen {
  const events = snapshot
    .list('event')
    .filter((event) => event.childId === childId && event.on <= snapshot.today)
    .toSorted((a, b) => b.on.localeCompare(a.on));
  const found = dated.flatMap(([fact, kinds]) => {
    const last = events.find((event) => kinds.includes(event.what));
    return last ? [[fact, last.on] as const] : [];
  });
  return Object.fromEntries(found);
}

function known(snapshot: Snapshot, child: Child): KnownChild {
  const { id, name, dateOfBirth, setting, relationship } = child;
  return {
    id,
    name,
    voice: voiceOf[relationship],
    facts: { childName: name, dateOfBirth, ...(setting && { school: setting }), ...datesOf(snapshot, id) },
  };
}

/** Everyone on this phone whom a letter may be about. */
export const knownView = view<[], KnownChild[]>({
  name: 'letters',
  kinds: ['child', 'event'],
  read: (snapshot) => snapshot.list('child').map((child) => known(snapshot, child)),
});
