import type { CalendarDate } from '../calendar.ts';
import type { Confidence, Counting, ExceptionId, PlainCount, Status, WorkingCount } from './time-limit.ts';

/** Why a day is left out of a count, or why a last day moves. */
export type DayOff = 'weekend' | 'bank-holiday' | 'tribunal-christmas' | 'tribunal-august';

/** Days that a count of working days passed over. Weekend days are only counted; the others are listed. */
export interface DaysPassed {
  weekendDays: number;
  bankHolidays: readonly { on: CalendarDate; title: string }[];
  tribunalDays: readonly { on: CalendarDate; why: 'tribunal-christmas' | 'tribunal-august' }[];
}

/** One line of the working. Screens word each by its `step`; nothing here is a sentence. */
export type Step =
  | { step: 'starts'; from: string; on: CalendarDate }
  | { step: 'born'; on: CalendarDate; age: number; reached: CalendarDate }
  | { step: 'counted'; by: PlainCount | WorkingCount; number: number; from: CalendarDate; to: CalendarDate }
  | { step: 'same-day'; on: CalendarDate }
  | { step: 'month-end'; on: CalendarDate }
  | { step: 'passed'; days: DaysPassed }
  | { step: 'not-given'; input: string }
  | { step: 'not-used'; input: string }
  | { step: 'later-of'; days: readonly CalendarDate[]; chosen: CalendarDate }
  | { step: 'capped'; at: CalendarDate; instead: CalendarDate }
  | { step: 'within-cap'; cap: CalendarDate }
  | { step: 'moved'; from: CalendarDate; to: CalendarDate; why: DayOff }
  | { step: 'stays'; on: CalendarDate; why: DayOff }
  | { step: 'fixed-day'; year: number; on: CalendarDate }
  | { step: 'strict-day'; on: CalendarDate }
  | { step: 'school-leaving-date'; on: CalendarDate }
  | { step: 'academic-year-end'; on: CalendarDate }
  | { step: 'no-date'; until: Extract<Counting, { by: 'none' }>['until'] }
  | { step: 'received-by-5pm' }
  | {
      step: 'closure';
      days: number;
      longEnough: boolean;
      askedInTime: boolean | null;
      mayExcuse: boolean | null;
    }
  | { step: 'may-change'; exceptions: readonly ExceptionId[] }
  | { step: 'not-late-until'; on: CalendarDate }
  | { step: 'careful-reading' }
  | { step: 'be-prompt' }
  | { step: 'check-first'; status: Status; confidence: Confidence };

/** The name of a kind of step, as locale keys use it. */
export type StepName = Step['step'];
