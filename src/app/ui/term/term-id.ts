import type glossary from '../../../../locales/en/glossary.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    glossary: typeof glossary;
  }
}

/** A word that the glossary explains. */
export type TermId = keyof (typeof glossary)['terms'];
