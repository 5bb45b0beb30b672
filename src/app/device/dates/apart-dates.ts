import * as z from 'zod/mini';
import { recordId } from '#contract/shape.ts';
import type { Apart } from '#domain/law/told-events.ts';
import type { NoteKind } from '../notebook/notebook.ts';

/** A date of the council's and one that a person typed, which the person says are of two different things. */
export const apartDates: NoteKind<Apart> = {
  kind: 'dates.apart',
  version: 1,
  shape: z.object({ council: recordId, family: recordId }),
};
