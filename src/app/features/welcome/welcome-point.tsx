import type { ReactNode } from 'react';
import { Icon } from '#app/ui/icon/icon.tsx';
import type { IconName } from '#app/ui/icon/icon-paths.ts';

/** One thing to know, with a picture beside it. */
export const WelcomePoint = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <li className="welcome-point">
    <span className="welcome-point__picture">
      <Icon name={icon} size={28} />
    </span>
    <span>{children}</span>
  </li>
);
