import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FirstWords } from '#app/ui/first-words/first-words.tsx';
import { WelcomePoint } from './welcome-point.tsx';

/** The first step. Its top is what the page held before any code came, so that nothing on screen moves. */
export function OnThisPhone({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['welcome', 'common']);
  const brand = t('common:brand');
  useEffect(() => {
    document.title = brand;
  }, [brand]);
  return (
    <FirstWords>
      {children}
      <section aria-labelledby="on-this-phone">
        <h2 id="on-this-phone">{t('phone.title')}</h2>
        <ul className="welcome-points">
          <WelcomePoint icon="plan">{t('phone.plan')}</WelcomePoint>
          <WelcomePoint icon="edit">{t('phone.words')}</WelcomePoint>
          <WelcomePoint icon="lock">{t('phone.locked')}</WelcomePoint>
          <WelcomePoint icon="bin">{t('phone.yours')}</WelcomePoint>
        </ul>
      </section>
    </FirstWords>
  );
}
