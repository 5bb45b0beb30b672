import type { TimeLimit } from '../time-limit.ts';
import { adultSocialCareComplaintLimits } from './adult-social-care-complaint.ts';
import { appealLimits } from './appeal.ts';
import { assessmentLimits } from './assessment.ts';
import { ceaseLimits } from './cease.ts';
import { childrenActComplaintLimits } from './children-act-complaint.ts';
import { councilComplaintLimits } from './council-complaint.ts';
import { dataProtectionLimits } from './data-protection.ts';
import { discriminationLimits } from './discrimination.ts';
import { judicialReviewLimits } from './judicial-review.ts';
import { localOfferLimits } from './local-offer.ts';
import { mediationLimits } from './mediation.ts';
import { movingLimits } from './moving.ts';
import { nhsComplaintLimits } from './nhs-complaint.ts';
import { ombudsmanLimits } from './ombudsman.ts';
import { personalBudgetLimits } from './personal-budget.ts';
import { phaseTransferLimits } from './phase-transfer.ts';
import { planLimits } from './plan.ts';
import { reassessmentLimits } from './reassessment.ts';
import { recordsLimits } from './records.ts';
import { reviewLimits } from './review.ts';
import { rightsLimits } from './rights.ts';
import { schoolComplaintLimits } from './school-complaint.ts';
import { tribunalOrderLimits } from './tribunal-order.ts';
import { tribunalRecommendationLimits } from './tribunal-recommendation.ts';
import { tribunalUnopposedLimits } from './tribunal-unopposed.ts';

/** Every time limit of the built-in rule pack, in the order a case usually runs. */
export const allTimeLimits: readonly TimeLimit[] = [
  ...assessmentLimits,
  ...planLimits,
  ...reviewLimits,
  ...phaseTransferLimits,
  ...reassessmentLimits,
  ...ceaseLimits,
  ...movingLimits,
  ...mediationLimits,
  ...appealLimits,
  ...tribunalOrderLimits,
  ...tribunalUnopposedLimits,
  ...tribunalRecommendationLimits,
  ...discriminationLimits,
  ...judicialReviewLimits,
  ...ombudsmanLimits,
  ...councilComplaintLimits,
  ...childrenActComplaintLimits,
  ...nhsComplaintLimits,
  ...adultSocialCareComplaintLimits,
  ...schoolComplaintLimits,
  ...personalBudgetLimits,
  ...recordsLimits,
  ...dataProtectionLimits,
  ...localOfferLimits,
  ...rightsLimits,
];
