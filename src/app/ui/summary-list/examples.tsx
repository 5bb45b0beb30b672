import type { Examples } from '../gallery/gallery-screen.tsx';
import { SummaryList } from './summary-list.tsx';

export const examples: Examples = {
  'Names and values; empty ones are left out': () => (
    <SummaryList
      rows={[
        { name: 'Phone', value: <a href="tel:01632960000">01632 960000</a> },
        { name: 'Address', value: '1 Example Road, Exampleton' },
        { name: 'Fax', value: undefined },
      ]}
    />
  ),
};
