import { useState } from 'react';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useHoldWhile } from '#app/ui/form/use-hold-while.ts';
import { chosenFacts, type Ticks } from './choose-facts.ts';
import type { Chosen, FactId } from './facts.ts';
import { fillLetter, gapsIn, gapText, letterText, type Filling } from './fill-letter.ts';
import type { LetterForm, Voice } from './letter.ts';
import { dayKnown } from './day-known.ts';
import type { KnownChild } from './use-known.ts';

/** What this phone knows besides the child: who is signed in, and which council it is. */
function useOwnFacts(): Chosen {
  const { space, council } = useDevice();
  const who = useWatch(space);
  const name = useWatch(council)?.name;
  return { ...(who.is === 'member' && { ownName: who.name }), ...(name && { councilName: name }) };
}

function useFilling(filling: Pick<Filling, 'chosen' | 'voice'>): Filling {
  const { bankHolidays, today } = useDevice();
  return { ...filling, today: useWatch(today), holidays: holidaysWith(useWatch(bankHolidays)) };
}

/** A letter as it is being written: what is ticked and typed, and the words once someone changed them by hand. */
export function useLetter(form: LetterForm, about: KnownChild | undefined, kept: string | undefined) {
  const own = useOwnFacts();
  const [voice, setVoice] = useState<Voice>(about?.voice ?? 'parent');
  const [ticks, setTicks] = useState<Ticks>({});
  const [typed, setTyped] = useState<Chosen>({});
  const [edited, setEdited] = useState<string | null>(kept ?? null);
  const knownOf = (id: FactId) => about?.facts[id] ?? (about && dayKnown(form, about, id)) ?? own[id] ?? '';
  const valueOf = (id: FactId) => typed[id] ?? knownOf(id);
  const filling = useFilling({ chosen: chosenFacts(form, { voice, ticks, valueOf }), voice });
  const filled = fillLetter(form, filling);
  const text = edited ?? letterText(filled);
  useHoldWhile(Object.keys(typed).length > 0 || (edited !== null && edited !== kept));
  return {
    voice,
    setVoice,
    ticks,
    tick: (id: FactId, on: boolean) => setTicks((before) => ({ ...before, [id]: on })),
    knownOf,
    valueOf,
    type: (id: FactId, value: string) => setTyped((before) => ({ ...before, [id]: value })),
    edited,
    setEdited,
    filling,
    filled,
    text,
    gaps: edited === null ? gapsIn(filled) : form.facts.filter((id) => edited.includes(gapText(id))),
  };
}

export type LetterInHand = ReturnType<typeof useLetter>;
