import type words from '../../../../locales/en/plan.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    plan: typeof words;
  }
}
