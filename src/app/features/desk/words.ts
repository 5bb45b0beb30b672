import type words from '../../../../locales/en/desk.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    desk: typeof words;
  }
}
