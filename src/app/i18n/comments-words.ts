import type words from '../../../locales/en/comments.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    comments: typeof words;
  }
}
