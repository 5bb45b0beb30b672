import type words from '../../../../locales/en/account.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    account: typeof words;
  }
}
