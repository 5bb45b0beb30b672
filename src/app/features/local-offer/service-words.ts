import type words from '../../../../locales/en/service.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    service: typeof words;
  }
}
