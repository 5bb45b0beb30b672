import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.ts';

export type NoticeKind = 'info' | 'success' | 'warning';

export interface NoticeProps {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  /** `status` for something that has just happened: it is then read out when it appears. */
  announce?: boolean;
}

const icons: Record<NoticeKind, IconName> = { info: 'info', success: 'check', warning: 'warning' };

/** Something to know, above or between the rest. */
export function Notice({ kind = 'info', title, children, announce = false }: NoticeProps) {
  return (
    <div className={`notice notice--${kind}`} role={announce ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div className="notice__words">
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
