import { ButtonLink } from '../button/button-link.tsx';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { EmptyState } from './empty-state.tsx';

export const examples: Examples = {
  'With what to do next': () => (
    <EmptyState icon="waiting" title="Nothing is waiting">
      <p>What you write shows here until the council has it.</p>
      <ButtonLink to="/local-offer" look="quiet">
        Find something to tell us about
      </ButtonLink>
    </EmptyState>
  ),
};
