import type words from '../../../../locales/en/letters.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    letters: typeof words;
  }
}
