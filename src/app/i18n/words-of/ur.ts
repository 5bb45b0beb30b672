import type { WordFiles, Words } from '../words.ts';

export const files: WordFiles = import.meta.glob<Words>('../../../../locales/ur/*.json', {
  import: 'default',
});
