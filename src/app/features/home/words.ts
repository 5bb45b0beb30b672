import type dates from '../../../../locales/en/dates.json';
import type words from '../../../../locales/en/home.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    dates: typeof dates;
    home: typeof words;
  }
}
