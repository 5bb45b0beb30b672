import type { Examples } from '../gallery/gallery-screen.tsx';
import { Status } from './status.tsx';

export const examples: Examples = {
  'Something has just happened': () => <Status>Saved.</Status>,
};
