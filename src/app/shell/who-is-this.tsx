import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '#contract/problem.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '../ui/button/button.tsx';
import { CardList } from '../ui/card/card-list.tsx';
import { Page } from '../ui/page/page.tsx';
import { ProblemNotice } from '../ui/problem-notice/problem-notice.tsx';

/** The people whose things are on this phone, and a way in for anyone. */
export function WhoIsThis({ onChosen }: { onChosen: () => void }) {
  const { t } = useTranslation('shell');
  const { spaces, session } = useDevice();
  const known = useWatch(spaces.known);
  const [problem, setProblem] = useState<ProblemCode | undefined>();

  async function choose(memberId: string | null) {
    const chosen = await spaces.choose(memberId);
    if (chosen.ok) return onChosen();
    if (chosen.problem.code === 'sign-in-needed')
      return window.location.assign(session.signInPath(window.location.pathname));
    return setProblem(chosen.problem.code);
  }
  return (
    <Page title={t('unlock.who')} lead={t('unlock.whoText')}>
      {problem && <ProblemNotice code={problem} announce />}
      <CardList>
        {known.map(({ memberId, name, hasPin }) => (
          <Button
            look="quiet"
            icon={hasPin ? 'lock' : 'person'}
            onPress={() => void choose(memberId)}
            key={memberId}
          >
            {name}
          </Button>
        ))}
        <Button look="quiet" icon="search" onPress={() => void choose(null)}>
          {t('unlock.guest')}
        </Button>
      </CardList>
    </Page>
  );
}
