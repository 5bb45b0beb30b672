import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';

export interface EmptyStateProps {
  icon?: IconName;
  title: ReactNode;
  /** What to do about it: a line, a button. */
  children?: ReactNode;
}

/** Nothing here, and that is all right: why, and what a person can do. */
export const EmptyState = ({ icon = 'heart', title, children }: EmptyStateProps) => (
  <div className="empty-state">
    <span className="empty-state__picture">
      <Icon name={icon} size={36} />
    </span>
    <p className="empty-state__title">{title}</p>
    {children}
  </div>
);
