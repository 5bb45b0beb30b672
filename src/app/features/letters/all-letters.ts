import type { Letter, LetterForm, LetterId } from './letter.ts';
import { askForBudget } from './texts/ask-for-budget.ts';
import { askForReasons } from './texts/ask-for-reasons.ts';
import { askSchool } from './texts/ask-school.ts';
import { chaseLatePlan } from './texts/chase-late-plan.ts';
import { commentOnDraft } from './texts/comment-on-draft.ts';
import { dataRequest } from './texts/data-request.ts';
import { earlyReview } from './texts/early-review.ts';
import { formalComplaint } from './texts/formal-complaint.ts';
import { mediationOrCertificate } from './texts/mediation-or-certificate.ts';
import { requestAssessment } from './texts/request-assessment.ts';
import { reviewRefusal } from './texts/review-refusal.ts';

/** In the order of `letterIds`: as a family may come to need them. */
export const letters: Record<LetterId, Letter> = {
  'ask-school': askSchool,
  'request-assessment': requestAssessment,
  'ask-for-reasons': askForReasons,
  'chase-late-plan': chaseLatePlan,
  'comment-on-draft': commentOnDraft,
  'mediation-or-certificate': mediationOrCertificate,
  'early-review': earlyReview,
  'ask-for-budget': askForBudget,
  'review-refusal': reviewRefusal,
  'formal-complaint': formalComplaint,
  'data-request': dataRequest,
};

const isFor = (form: LetterForm, rule: string | null): boolean =>
  rule !== null && (form.limit?.rule === rule || (form.alsoFor ?? []).includes(rule));

/** The form asked for by its name or by the limit it is about, or the first. */
export const formOf = (letter: Letter, asked: { form: string | null; rule: string | null }): LetterForm =>
  letter.forms.find(({ id }) => id === asked.form) ??
  letter.forms.find((form) => isFor(form, asked.rule)) ??
  letter.forms[0];
