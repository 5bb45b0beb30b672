import type { Rolldown } from 'vite';

/** @see https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const hint = '//# allFunctionsCalledOnLoad';

const isWords = (id: string): boolean => id.endsWith('.json');

/**
 * Chrome leaves a function unread until it is called, and then reads it on the page's own thread. Our files are cut so
 * that nearly all in one is called once it is here: this asks for all of it to be read beside the page, while it comes.
 */
export const readAtOnce = ({ moduleIds }: Rolldown.RenderedChunk): string =>
  moduleIds.every(isWords) ? '' : hint;
