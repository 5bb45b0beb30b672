import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { may, type Action, type Role } from '#domain/access.ts';
import { deskParts } from './paths.ts';
import './desk.scss';
import './words.ts';

function DeskMenu({ role }: { role: Role }) {
  const { t } = useTranslation('desk');
  const { pathname } = useLocation();
  const parts = deskParts.filter(({ action }) => may(role, action));
  if (parts.length < 2) return null;
  return (
    <nav className="choices no-print" aria-label={t('parts.label')}>
      <ul>
        {parts.map(({ name, path }) => (
          <li key={name}>
            <Link to={path} aria-current={path.split('?')[0] === pathname ? 'page' : undefined}>
              {t(`parts.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface DeskPageProps {
  title: string;
  lead?: string;
  back?: string;
  actions?: ReactNode;
  /** What somebody must be let do to see this page. */
  action: Action;
  children: ReactNode;
}

/** A page of the council's desk. What is on it is other people's: it is asked of the council and never kept here. */
export function DeskPage({ title, lead, back, actions, action, children }: DeskPageProps) {
  const { t } = useTranslation('desk');
  const whose = useWatch(useDevice().space);
  if (whose.is !== 'member' || !may(whose.role, action))
    return (
      <Page title={title}>
        <EmptyState icon="lock" title={t('notAllowed.title')}>
          <p>{t('notAllowed.text')}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={title} {...(lead && { lead })} {...(back && { back })} actions={actions}>
      <DeskMenu role={whose.role} />
      <p className="hint no-print">{t('needsSignal')}</p>
      {children}
    </Page>
  );
}
