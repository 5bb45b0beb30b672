import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';

/** Shown when the app itself is at fault. It names no cause: what broke may hold a person's words. */
export function CrashScreen() {
  const { t } = useTranslation('shell');
  return (
    <div className="page" role="alert">
      <h1>{t('crash.title')}</h1>
      <p>{t('crash.text')}</p>
      <ButtonRow>
        <Button onPress={() => window.location.assign('/')}>{t('crash.again')}</Button>
      </ButtonRow>
    </div>
  );
}

/** Catches what a screen throws. A new address is a new start. */
export class CrashBoundary extends Component<
  { at: string; children: ReactNode },
  { broken: boolean; at: string }
> {
  override state = { broken: false, at: this.props.at };

  static getDerivedStateFromError = () => ({ broken: true });

  static getDerivedStateFromProps(props: { at: string }, state: { at: string }) {
    return props.at === state.at ? null : { broken: false, at: props.at };
  }

  override render() {
    return this.state.broken ? <CrashScreen /> : this.props.children;
  }
}
