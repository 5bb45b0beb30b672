import type { PlanSection, Situation } from './situation.ts';

/** Who answers for part of a plan, and what the tribunal can do about it. @see send law, the sections of a plan */
export type Part = 'education' | 'placement' | 'health' | 'care' | 'budget' | 'other';

const parts: Record<PlanSection, Part> = {
  A: 'other',
  B: 'education',
  C: 'health',
  D: 'care',
  E: 'other',
  F: 'education',
  G: 'health',
  H: 'care',
  H1: 'care',
  H2: 'care',
  I: 'placement',
  J: 'budget',
  K: 'other',
};

/** The parts of the plan in dispute; empty when the sections are not known. */
export const partsInDispute = (situation: Situation): ReadonlySet<Part> =>
  new Set((situation.sections ?? []).map((section) => parts[section]));
