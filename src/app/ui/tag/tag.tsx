import type { ReactNode } from 'react';

export type TagTint = 'plain' | 'sun' | 'leaf' | 'sky' | 'rose';

/** A word or two about a thing's state. The colour never says more than the word. */
export const Tag = ({ tint = 'plain', children }: { tint?: TagTint; children: ReactNode }) => (
  <strong className={`tag tag--${tint}`}>{children}</strong>
);
