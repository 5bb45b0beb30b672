import type { Examples } from '../gallery/gallery-screen.tsx';
import { ReadAloud } from './read-aloud.tsx';

export const examples: Examples = {
  'Where the phone has a voice': () => <ReadAloud of="This is read aloud." />,
};
