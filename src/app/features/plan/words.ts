import type dates from '../../../../locales/en/dates.json';
import type words from '../../../../locales/en/plan.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dates: typeof dates;
    plan: typeof words;
  }
}
