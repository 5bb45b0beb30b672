import type { Examples } from '../gallery/gallery-screen.tsx';
import { ProblemNotice } from './problem-notice.tsx';

export const examples: Examples = {
  'No connection': () => <ProblemNotice code="offline" />,
  'The phone is full': () => <ProblemNotice code="storage-full" />,
};
