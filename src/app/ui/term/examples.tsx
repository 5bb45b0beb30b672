import type { Examples } from '../gallery/gallery-screen.tsx';
import { Term } from './term.tsx';

export const examples: Examples = {
  'In a sentence': () => (
    <p>
      Ask the <Term id="senco">SENCO</Term> of the school.
    </p>
  ),
};
