import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { isUnsent, type Entry } from '#app/device/outbox/entry.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { feedbackDraft } from '#contract/feedback.ts';

const refused = ({ state }: Entry) => state.is === 'needs-you' && state.because !== 'sign-in-needed';
const forSignIn = ({ state }: Entry) => 'because' in state && state.because === 'sign-in-needed';

function RefusedEntry({ entry }: { entry: Entry }) {
  const { t } = useTranslation('home');
  const about = feedbackDraft.safeParse(entry.payload).data?.aboutName;
  return (
    <li>
      <p>{about ? t('needsYou.feedback', { about }) : t('needsYou.other')}</p>
      <ButtonLink to="/waiting" look="quiet">
        {t('needsYou.look')}
      </ButtonLink>
    </li>
  );
}

function SignInAgain({ unsent }: { unsent: number }) {
  const { t } = useTranslation('home');
  const { session } = useDevice();
  return (
    <li>
      <p>{unsent > 0 ? t('needsYou.signInSend', { count: unsent }) : t('needsYou.signInNews')}</p>
      <ButtonLink to={session.signInPath('/')}>{t('needsYou.signIn')}</ButtonLink>
    </li>
  );
}

function NewVersion({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation('home');
  const { updates } = useDevice();
  const [held, setHeld] = useState(false);
  const needed = entries.some(({ state }) => state.is === 'needs-update');
  return (
    <li>
      <p>{t(needed ? 'needsYou.updateEntry' : 'needsYou.update')}</p>
      <Button look="quiet" onPress={() => void updates.take().then((answer) => setHeld(answer === 'held'))}>
        {t('needsYou.updateNow')}
      </Button>
      <Status>{held && t('needsYou.updateHeld')}</Status>
    </li>
  );
}

/** What only this person can do, first on the page and gone when there is nothing. */
export function NeedsYou() {
  const { t } = useTranslation('home');
  const { outbox, session, updates } = useDevice();
  const entries = useWatch(outbox.all);
  const expired = useWatch(session).is === 'expired';
  const newer = useWatch(updates.waiting);
  const toSend = entries.filter((entry) => (expired ? isUnsent(entry) : forSignIn(entry)));
  const askSignIn = expired || toSend.length > 0;
  const turnedDown = entries.filter(refused);
  if (!askSignIn && !newer && turnedDown.length === 0) return null;
  return (
    <Card title={t('needsYou.title')} tint="rose">
      <ul className="needs-you">
        {turnedDown.map((entry) => (
          <RefusedEntry key={entry.id} entry={entry} />
        ))}
        {askSignIn && <SignInAgain unsent={toSend.length} />}
        {newer && <NewVersion entries={entries} />}
      </ul>
    </Card>
  );
}
