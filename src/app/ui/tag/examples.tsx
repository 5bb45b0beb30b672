import type { Examples } from '../gallery/gallery-screen.tsx';
import { Tag } from './tag.tsx';

export const examples: Examples = {
  'In each tint': () => (
    <p>
      <Tag>Plain</Tag> <Tag tint="sun">Soon</Tag> <Tag tint="leaf">Done</Tag> <Tag tint="sky">New</Tag>{' '}
      <Tag tint="rose">Late</Tag>
    </p>
  ),
};
