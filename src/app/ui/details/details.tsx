import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** More, for those who want it. Printed pages show it open. */
export const Details = ({ summary, open = false, onToggle, children }: DetailsProps) => (
  <details className="details" open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
    <summary className="details__summary">
      <Icon name="down" />
      <span>{summary}</span>
    </summary>
    <div className="details__text">{children}</div>
  </details>
);
