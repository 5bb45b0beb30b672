import type { Examples } from '../gallery/gallery-screen.tsx';
import { Details } from './details.tsx';

export const examples: Examples = {
  Closed: () => (
    <Details summary="What is a Local Offer?">
      <p>A list of help for children with special needs in your area.</p>
    </Details>
  ),
  Open: () => (
    <Details summary="Who can see this?" open>
      <p>You, and anyone you show your phone to.</p>
    </Details>
  ),
};
