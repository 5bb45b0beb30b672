import type { Examples } from '../gallery/gallery-screen.tsx';
import { Later } from './later.tsx';

export const examples: Examples = {
  'The end of a long page': () => (
    <Later>
      <p>These words come right after the rest.</p>
    </Later>
  ),
};
