import type words from '../../../../locales/en/welcome.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    welcome: typeof words;
  }
}
