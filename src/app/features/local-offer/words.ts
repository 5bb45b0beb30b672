import type words from '../../../../locales/en/local-offer.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'local-offer': typeof words;
  }
}
