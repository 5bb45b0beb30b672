import type { ReactNode } from 'react';

export interface CardProps {
  title?: ReactNode;
  /** The level of the heading in the page's outline. */
  level?: 2 | 3;
  /** Which soft colour stands behind it. */
  tint?: 'plain' | 'sun' | 'leaf' | 'sky' | 'rose';
  children: ReactNode;
}

/** One thing that belongs together, with a heading. */
export function Card({ title, level = 2, tint = 'plain', children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`card card--${tint}`}>
      {title && <Heading className="card__title">{title}</Heading>}
      {children}
    </section>
  );
}
