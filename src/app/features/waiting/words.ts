import type words from '../../../../locales/en/waiting.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    waiting: typeof words;
  }
}
