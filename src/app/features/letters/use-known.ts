import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { view } from '#app/device/replica/view.ts';
import { useView } from '#app/device/use-device.tsx';
import type { Child } from '#contract/child.ts';
import type { ToldEvent } from '#domain/law/told-events.ts';
import type { Chosen } from './facts.ts';
import type { Voice } from './letter.ts';

/** Someone a letter may be about, and what this phone knows that a letter may hold. */
export interface KnownChild {
  id: string;
  /** Null where somebody typed dates and no name. */
  name: string | null;
  voice: Voice;
  facts: Chosen;
  /** What happened, by the council's record and the person's own, oldest first. */
  events: readonly ToldEvent[];
  today: string;
}

const voiceOf: Record<Child['relationship'], Voice> = {
  parent: 'parent',
  self: 'self',
  representative: 'other',
};

const sharedView = view<[], Child[]>({
  name: 'letters',
  kinds: ['child'],
  read: (snapshot) => snapshot.list('child'),
});

function factsOf({ name, dateOfBirth, setting }: Child): Chosen {
  return { childName: name, dateOfBirth, ...(setting && { school: setting }) };
}

/** A name that was typed for dates may be any name: it is never put into a letter by itself. */
function knownFrom(dates: ChildDates, children: readonly Child[], today: string): KnownChild {
  const { id, name, events } = dates;
  const child = children.find((each) => each.id === id);
  const voice = child ? voiceOf[child.relationship] : 'parent';
  return { id, name, voice, facts: child ? factsOf(child) : {}, events, today };
}

/** Everyone whom a letter may be about: those the council shares, and those whom dates were typed for. Null while opening. */
export function useKnown(): readonly KnownChild[] | null {
  const dates = useDates();
  const shared = useView(sharedView);
  if (dates.is === 'opening' || shared.is === 'opening') return null;
  if (dates.is !== 'here') return [];
  const children = shared.is === 'here' ? shared.value : [];
  return dates.children
    .filter(({ who, events }) => who !== 'typed' || events.length > 0)
    .map((each) => knownFrom(each, children, dates.today));
}
