import { createInstance } from 'i18next';

/** The one set of words of this app: which language is on, and which subjects are here. */
export const instance = createInstance();
