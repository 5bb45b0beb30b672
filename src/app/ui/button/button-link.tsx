import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';
import type { ButtonLook } from './button.tsx';

export interface ButtonLinkProps {
  /** A path of the app. Addresses that the server answers (`/sign-in/start`) and other schemes (`tel:`) leave the app. */
  to: string;
  children: ReactNode;
  look?: ButtonLook;
  icon?: IconName;
}

const leavesApp = /^([a-z]+:|\/(api|sign-in|demo-sign-in|oruk)\b)/;

/** A link that looks like a button: the next step, somewhere else. */
export function ButtonLink({ to, children, look = 'main', icon }: ButtonLinkProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  const className = `button button--${look}`;
  return leavesApp.test(to) ? (
    <a className={className} href={to}>
      {inside}
    </a>
  ) : (
    <Link className={className} to={to}>
      {inside}
    </Link>
  );
}
