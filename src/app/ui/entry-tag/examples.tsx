import type { Examples } from '../gallery/gallery-screen.tsx';
import { EntryTag } from './entry-tag.tsx';

export const examples: Examples = {
  'Each state of something written': () => (
    <ul>
      {(['saved', 'waiting', 'sending', 'needs-you', 'needs-update', 'received'] as const).map((state) => (
        <li key={state}>
          <EntryTag state={state} />
        </li>
      ))}
    </ul>
  ),
};
