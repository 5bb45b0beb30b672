import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import type { CardProps } from './card.tsx';

export interface CardLinkProps {
  to: string;
  title: ReactNode;
  icon?: IconName;
  /** `none` where the card is one of a list that has its own heading. */
  level?: 2 | 3 | 'none';
  tint?: CardProps['tint'];
  /** A line or two, and tags. No links or buttons: the whole card is one link. */
  children?: ReactNode;
}

/** A card that opens something; all of it can be pressed, and only its title is read as the link. */
export function CardLink({ to, title, icon, level = 2, tint = 'plain', children }: CardLinkProps) {
  const Heading = level === 'none' ? 'p' : level === 2 ? 'h2' : 'h3';
  return (
    <div className={`card card--${tint} card--link`}>
      {icon && (
        <span className="card__icon">
          <Icon name={icon} size={28} />
        </span>
      )}
      <div className="card__words">
        <Heading className="card__title">
          <Link className="card__open" to={to}>
            {title}
          </Link>
        </Heading>
        {children}
      </div>
      <Icon name="forward" />
    </div>
  );
}
