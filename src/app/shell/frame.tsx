import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Header } from './header.tsx';
import { Menu } from './menu.tsx';

export interface FrameProps {
  onHide: () => void;
  waiting: number;
  /** Above the page: how fresh what it shows is. */
  lines?: ReactNode;
  /** Beside the menu, so that coming and going they never move the words being read. */
  dock?: ReactNode;
  children: ReactNode;
}

/** What every screen stands in. It holds no state, so that the first paint can be made from it before any code runs. */
export function Frame({ onHide, waiting, lines, dock, children }: FrameProps) {
  const { t } = useTranslation('shell');
  return (
    <div className="frame">
      <a className="govuk-skip-link" href="#main">
        {t('skip')}
      </a>
      <Header onHide={onHide} />
      <div className="lines">{lines}</div>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
      <div className="dock">
        {dock}
        <Menu waiting={waiting} />
      </div>
    </div>
  );
}
