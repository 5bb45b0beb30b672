import { Button } from '../button/button.tsx';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { FirstWords } from './first-words.tsx';

export const examples: Examples = {
  'With a way on': () => (
    <FirstWords>
      <Button>Next</Button>
    </FirstWords>
  ),
};
