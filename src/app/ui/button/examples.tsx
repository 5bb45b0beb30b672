import type { Examples } from '../gallery/gallery-screen.tsx';
import { ButtonLink } from './button-link.tsx';
import { ButtonRow } from './button-row.tsx';
import { Button } from './button.tsx';

export const examples: Examples = {
  'A main button beside a quiet one': () => (
    <ButtonRow>
      <Button>Send feedback</Button>
      <Button look="quiet">Not now</Button>
    </ButtonRow>
  ),
  'With an icon': () => <Button icon="download">Save a copy</Button>,
  'For something that cannot be undone': () => (
    <Button look="danger" icon="bin">
      Delete my words
    </Button>
  ),
  'Busy with the last press': () => <Button busy>Sending</Button>,
  'A link that looks like a button': () => <ButtonLink to="/local-offer">Find local help</ButtonLink>,
  'A link that leaves the app': () => (
    <ButtonLink to="tel:01632960000" icon="phone">
      Ring 01632 960000
    </ButtonLink>
  ),
};
