import type words from '../../../../locales/en/feedback.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    feedback: typeof words;
  }
}
