import type { ReactNode } from 'react';

export interface PlanPartProps {
  /** Other parts of the plan jump here. */
  id: string;
  title: string;
  tag?: ReactNode;
  children: ReactNode;
}

/** One need, outcome, piece of help or budget line. */
export const PlanPart = ({ id, title, tag, children }: PlanPartProps) => (
  <article className="plan-part" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
    <h3 className="plan-part__title" id={`${id}-title`} dir="auto">
      {title}
    </h3>
    {tag}
    {children}
  </article>
);
