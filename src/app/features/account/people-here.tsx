import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { ownerOf } from '#app/device/spaces.ts';

/** The people whose words are on this phone, each in a place of their own. */
export function PeopleHere() {
  const { t } = useTranslation(['account', 'problems']);
  const { spaces, space, session } = useDevice();
  const navigate = useNavigate();
  const known = useWatch(spaces.known);
  const open = useWatch(space);
  const openId = ownerOf(open);
  const [problem, setProblem] = useState<ProblemCode>();
  async function choose(memberId: string | null) {
    const chosen = await spaces.choose(memberId);
    setProblem(chosen.ok ? undefined : chosen.problem.code);
    if (chosen.ok) await navigate('/');
  }
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <p>{t('people.text')}</p>
      <ul className="people-here">
        {known.map(({ memberId, name }) => (
          <li key={memberId}>
            <span dir="auto">{name}</span>
            {memberId === openId ? (
              <Tag tint="leaf">{t('people.you')}</Tag>
            ) : (
              <Button look="quiet" onPress={() => void choose(memberId)}>
                {t('people.choose')} <VisuallyHidden>{name}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {problem === 'sign-in-needed' && (
          <ButtonLink to={session.signInPath('/')}>{t('signIn.again')}</ButtonLink>
        )}
        {problem && problem !== 'sign-in-needed' && t(`problems:${problem}.title`)}
      </div>
      {openId !== null && (
        <Button look="quiet" onPress={() => void choose(null)}>
          {t('people.guest')}
        </Button>
      )}
    </section>
  );
}
