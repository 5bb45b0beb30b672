import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';

export interface NotHereProps {
  is: 'opening' | 'locked' | 'absent';
  of: 'plan' | 'child';
}

/** Instead of a plan or a child: being opened, locked, or not on this phone and how to get it. None of these is an error. */
export function NotHere({ is, of }: NotHereProps) {
  const { t } = useTranslation('plan');
  const title = t(of === 'plan' ? 'titlePlain' : 'child.titlePlain');
  if (is !== 'absent')
    return (
      <Page title={title} back="/" backLabel={t('back')}>
        <Status>{t(is)}</Status>
      </Page>
    );
  return (
    <Page title={title} back="/" backLabel={t('back')}>
      <EmptyState icon="plan" title={t(of === 'plan' ? 'absent.title' : 'child.absent.title')}>
        <p>{t(of === 'plan' ? 'absent.text' : 'child.absent.text')}</p>
        <ButtonLink to="/">{t('absent.home')}</ButtonLink>
      </EmptyState>
    </Page>
  );
}
