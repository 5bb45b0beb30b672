import type { ReactNode } from 'react';

/** Words for those who listen to the page. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="govuk-visually-hidden">{children}</span>
);
