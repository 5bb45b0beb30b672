import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavigationType, useNavigationType } from 'react-router';
import { Icon } from '../icon/icon.tsx';
import { arrived, isFirstPage } from './arrival.ts';

export interface PageProps {
  title: string;
  /** A line or two under the title. */
  lead?: ReactNode;
  /** Where "Back" goes. Left out on the pages of the menu. */
  back?: string;
  backLabel?: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One screen: its title in the tab and as the only first heading, which takes focus when a person arrives. */
export function Page({ title, lead, back, backLabel, actions, children }: PageProps) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  const how = useNavigationType();
  useEffect(() => {
    document.title = `${title} – ${t('brand')}`;
  }, [title, t]);
  useEffect(() => {
    // The page that a person opens the app at keeps the browser's own start, so that nothing is read out twice.
    if (isFirstPage()) return arrived();
    heading.current?.focus({ preventScroll: true });
    if (how !== NavigationType.Pop) window.scrollTo(0, 0);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on arrival
  }, []);
  return (
    <div className="page">
      {back && (
        <Link className="page__back" to={back}>
          <Icon name="back" size={20} /> {backLabel ?? t('back')}
        </Link>
      )}
      <div className="page__top">
        <h1 ref={heading} tabIndex={-1} className="page__title">
          {title}
        </h1>
        {actions && <div className="page__actions">{actions}</div>}
      </div>
      {lead && <p className="page__lead">{lead}</p>}
      {children}
    </div>
  );
}
