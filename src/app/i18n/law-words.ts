import type law from '../../../locales/en/law.json';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    law: typeof law;
  }
}
