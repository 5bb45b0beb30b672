import { Button } from '../button/button.tsx';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { Page } from './page.tsx';

export const examples: Examples = {
  'With a way back, a lead and an action': () => (
    <Page
      title="Swimming club"
      lead="For children of 5 to 11 and their families."
      back="/local-offer"
      actions={<Button look="quiet">Share</Button>}
    >
      <p>Every Tuesday, in warm water.</p>
    </Page>
  ),
};
