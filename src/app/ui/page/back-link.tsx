import type { MouseEvent, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Icon } from '../icon/icon.tsx';
import { isJustBefore } from './trail.ts';
import { usePlace } from './use-place.ts';

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** The way up. Who came from there goes back to it as they left it: the same search, the same spot. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  const place = usePlace();
  const navigate = useNavigate();
  return (
    <Link
      className="page__back"
      to={to}
      onClick={(event) => {
        if (!isPlain(event) || !isJustBefore(place, to)) return;
        event.preventDefault();
        void navigate(-1);
      }}
    >
      <Icon name="back" size={20} /> {children}
    </Link>
  );
}
