import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BackLink } from './back-link.tsx';
import { useArrival } from './use-arrival.ts';

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
  useEffect(() => {
    document.title = `${title} – ${t('brand')}`;
  }, [title, t]);
  useArrival(heading);
  return (
    <div className="page">
      {back && <BackLink to={back}>{backLabel ?? t('back')}</BackLink>}
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
