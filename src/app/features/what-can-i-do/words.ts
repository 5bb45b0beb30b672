import type routes from '../../../../locales/en/routes.json';
import type words from '../../../../locales/en/what-can-i-do.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    routes: typeof routes;
    'what-can-i-do': typeof words;
  }
}
