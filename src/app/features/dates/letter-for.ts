import type { LetterId } from '#domain/law/routes/letters-for.ts';

/** The letters a date can lead to. */
export const dateLetters = [
  'chase-late-plan',
  'early-review',
  'comment-on-draft',
  'mediation-or-certificate',
  'ask-school',
] as const satisfies readonly LetterId[];
export type DateLetter = (typeof dateLetters)[number];

const byRule: Record<string, DateLetter> = {
  'ehcp.draft_representations': 'comment-on-draft',
  'review.representations': 'comment-on-draft',
  'review.annual': 'early-review',
  'review.under5': 'early-review',
  'review.invite': 'ask-school',
  'review.papers': 'ask-school',
  'review.report': 'ask-school',
};

const byGroup: Record<string, DateLetter> = {
  ehcna: 'chase-late-plan',
  ehcp: 'chase-late-plan',
  amend: 'chase-late-plan',
  review: 'chase-late-plan',
  phase: 'chase-late-plan',
  reassess: 'chase-late-plan',
  mediation: 'mediation-or-certificate',
  appeal: 'mediation-or-certificate',
};

/** The letter that fits a date, if one does. */
export const letterFor = (ruleId: string): DateLetter | null =>
  byRule[ruleId] ?? byGroup[ruleId.split('.')[0] ?? ''] ?? null;

/** The address of a letter says which rule it is about, and nothing of a person. */
export const letterPath = (letter: DateLetter, ruleId: string): string =>
  `/letters/${letter}?rule=${encodeURIComponent(ruleId)}`;
