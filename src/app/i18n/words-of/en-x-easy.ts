import type { WordFiles, Words } from '../words.ts';

export const files: WordFiles = import.meta.glob<Words>('../../../../locales/en-x-easy/*.json', {
  import: 'default',
});
