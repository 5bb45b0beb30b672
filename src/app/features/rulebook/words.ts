import type law from '../../../../locales/en/law.json';
import type words from '../../../../locales/en/rulebook.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof law;
    rulebook: typeof words;
  }
}
