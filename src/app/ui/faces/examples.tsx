import type { Examples } from '../gallery/gallery-screen.tsx';
import { FaceButtons } from './face-buttons.tsx';

export const examples: Examples = {
  'Faces that one press chooses': () => <FaceButtons busy={false} onPress={() => undefined} />,
};
