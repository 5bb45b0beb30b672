import type common from '../../../locales/en/common.json';
import type problems from '../../../locales/en/problems.json';
import type shell from '../../../locales/en/shell.json';

/** English is the source of the keys. A feature adds its own subject in the same way, in its `words.ts`. */
declare module 'i18next' {
  interface ResourceNamespaceMap {
    common: typeof common;
    problems: typeof problems;
    shell: typeof shell;
  }
  interface CustomTypeOptions {
    defaultNS: 'common';
  }
}
