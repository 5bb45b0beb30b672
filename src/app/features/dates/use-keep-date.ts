import { useNavigate } from 'react-router';
import { datesOn } from '#app/device/dates/dates.ts';
import { ownDates } from '#app/device/dates/own-date.ts';
import { useDevice } from '#app/device/use-device.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { ownDateOf, type DateWords } from './date-form.tsx';
import { datesPaths } from './paths.ts';

/** Keeps a date and goes to the dates it belongs with. A problem leaves the words in the form. */
export function useKeepDate(noteId?: string): (words: DateWords) => Promise<ProblemCode | undefined> {
  const device = useDevice();
  const navigate = useNavigate();
  return async (words) => {
    const kept = await device.notebook.keep(ownDates, ownDateOf(words), noteId);
    if (!kept.ok) return kept.problem.code;
    const dates = datesOn(device).get();
    const child =
      dates.is === 'here'
        ? dates.children.find(({ own }) => own.some(({ id }) => id === kept.value.id))
        : undefined;
    await navigate(child ? datesPaths.child(child.id) : datesPaths.all, {
      replace: true,
      state: { kept: kept.value.id },
    });
    return undefined;
  };
}
