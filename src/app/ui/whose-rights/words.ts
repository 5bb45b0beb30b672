import type dates from '../../../../locales/en/dates.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dates: typeof dates;
  }
}
