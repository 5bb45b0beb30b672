import * as z from 'zod/mini';
import type { NoteKind } from '#app/device/notebook/notebook.ts';
import { calendarDate, line } from '#contract/shape.ts';
import type { Told } from '#domain/law/questions/told.ts';
import { routeIds, type RouteId } from '#domain/law/routes/situation.ts';
import { toldShape } from './told-shape.ts';

/** One thing to do: a way to put something right, by when, and whether it was done. */
export interface PlannedStep {
  route: RouteId;
  /** The limit it must be done by, and the day that fell on when the steps were kept. */
  rule?: string | undefined;
  due?: string | undefined;
  doneOn?: string | undefined;
}

/** What someone means to do, with the answers it came from: enough to make a case of. */
export interface StepsPlan {
  told: Told;
  madeOn: string;
  steps: PlannedStep[];
}

export const stepsNote: NoteKind<StepsPlan> = {
  kind: 'what-can-i-do.steps',
  version: 1,
  shape: z.object({
    told: toldShape,
    madeOn: calendarDate,
    steps: z.array(
      z.object({
        route: z.enum(routeIds),
        rule: z.optional(line()),
        due: z.optional(calendarDate),
        doneOn: z.optional(calendarDate),
      }),
    ),
  }),
};
