import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useArrival } from '../page/use-arrival.ts';
import { FamilyPicture } from './family-picture.tsx';

/**
 * The top of the first welcome step, and the first thing anyone sees: the same picture and words are in the page itself
 * before any code has come. What the step adds goes below, as children, so that nothing on screen moves.
 */
export function FirstWords({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('common');
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  return (
    <div className="first-words">
      <FamilyPicture />
      <h1 ref={heading} className="first-words__title" tabIndex={-1}>
        {t('first.title')}
      </h1>
      <p className="first-words__text">{t('first.text')}</p>
      {children}
    </div>
  );
}
