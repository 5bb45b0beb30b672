import type { ReactNode } from 'react';

/** Buttons side by side, and one above the other where there is no room. */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="button-row">{children}</div>
);
