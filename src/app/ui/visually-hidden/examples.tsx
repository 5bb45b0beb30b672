import type { Examples } from '../gallery/gallery-screen.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export const examples: Examples = {
  'After words that can be seen': () => (
    <p>
      Monday <VisuallyHidden>is the day of your meeting</VisuallyHidden>
    </p>
  ),
};
