import { factOf, type Chosen, type FactId } from './facts.ts';
import type { LetterForm, Voice } from './letter.ts';

/** What the writer ticked or unticked; the rest is as it was from the start. */
export type Ticks = Readonly<Partial<Record<FactId, boolean>>>;

/** The facts of a letter for this writer: one who writes about themselves has only one name. */
export const factsFor = (form: LetterForm, voice: Voice): readonly FactId[] =>
  form.facts.filter((id) => voice !== 'self' || id !== 'ownName');

/** Nothing is ticked from the start but what the letter cannot do without. */
export const isTicked = (form: LetterForm, ticks: Ticks, id: FactId): boolean =>
  ticks[id] ?? form.needs.includes(id);

/** What may get into the letter: what is ticked, and the writer's own words. Only this is handed on. */
export function chosenFacts(
  form: LetterForm,
  writer: { voice: Voice; ticks: Ticks; valueOf: (id: FactId) => string },
): Chosen {
  const { voice, ticks, valueOf } = writer;
  const chosen = factsFor(form, voice).filter(
    (id) => factOf(id).shape === 'words' || isTicked(form, ticks, id),
  );
  return Object.fromEntries(chosen.map((id) => [id, valueOf(id)]));
}
