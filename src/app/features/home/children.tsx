import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useView } from '#app/device/use-device.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { ChildCard } from './child-card.tsx';
import { homeView } from './views.ts';

export interface ChildrenProps {
  updatedAt: string | null;
  /** What stands here where nobody expects any; left out, it says why there are none yet. */
  none?: ReactNode;
}

/** The children that the council shares with this member. */
export function Children({ updatedAt, none }: ChildrenProps) {
  const { t } = useTranslation('home');
  const state = useView(homeView);
  if (state.is !== 'here')
    return <Status>{t(state.is === 'opening' ? 'children.opening' : 'absent')}</Status>;
  const { children, today } = state.value;
  const onlySelf = children.every(({ child }) => child.relationship === 'self');
  if (children.length === 0 && none !== undefined) return none;
  if (children.length === 0)
    return updatedAt ? (
      <EmptyState icon="plan" title={t('children.none.title')}>
        <p>{t('children.none.text')}</p>
      </EmptyState>
    ) : (
      <p>{t('absent')}</p>
    );
  return (
    <section aria-labelledby="children">
      <h2 id="children">{t(onlySelf ? 'children.you' : 'children.title')}</h2>
      <CardList>
        {children.map((shown) => (
          <ChildCard key={shown.child.id} shown={shown} today={today} />
        ))}
      </CardList>
    </section>
  );
}
