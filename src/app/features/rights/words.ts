import type words from '../../../../locales/en/rights.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    rights: typeof words;
  }
}
