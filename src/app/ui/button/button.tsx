import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';

export type ButtonLook = 'main' | 'quiet' | 'danger';

export interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook;
  icon?: IconName;
  type?: 'button' | 'submit';
  /** Shows that the press was taken and takes no second one; the button stays where focus is. */
  busy?: boolean;
  onPress?: () => void;
  /** More about what it does, for those who listen: the `id` of other words on the page. */
  describedBy?: string;
}

/** Something to press. It is never disabled: a press that cannot be done yet says why. */
export function Button({
  children,
  look = 'main',
  icon,
  type = 'button',
  busy = false,
  onPress,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button--${look}`}
      aria-disabled={busy || undefined}
      aria-describedby={describedBy}
      onClick={(pressed) => {
        if (busy) pressed.preventDefault();
        else onPress?.();
      }}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
