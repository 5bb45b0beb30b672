import type dates from '../../../../locales/en/dates.json';
import type law from '../../../../locales/en/law.json';
import type plan from '../../../../locales/en/plan.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dates: typeof dates;
    law: typeof law;
    plan: typeof plan;
  }
}
