import type { ReactNode } from 'react';
import { Icon } from '#app/ui/icon/icon.tsx';

/** Points at words that are not there, and blames nobody. */
export const GentleGap = ({ children }: { children: ReactNode }) => (
  <p className="gentle-gap">
    <Icon name="info" size={20} /> <span>{children}</span>
  </p>
);
