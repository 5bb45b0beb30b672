import type { ReactNode } from 'react';

/**
 * A line that says what has just happened, and is read out when it changes. It stays on the page while it is empty,
 * because screen readers only follow what was there before.
 */
export const Status = ({ children, className = 'status' }: { children?: ReactNode; className?: string }) => (
  // `output` would say the same, but may not hold what a paragraph holds and is not always read out.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  <p role="status" className={className}>
    {children}
  </p>
);
