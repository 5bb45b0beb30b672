import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { AtTheCouncil } from './at-the-council.tsx';
import { HowToStart } from './how-to-start.tsx';
import { OnThisPhone } from './on-this-phone.tsx';
import { welcomePages, welcomePaths } from './paths.ts';
import './welcome.scss';
import './words.ts';

const steps = [OnThisPhone, AtTheCouncil, HowToStart] as const;

/** The page the address names; anything else is the first. */
const pageOf = (asked: string | null): number => {
  const page = Number(asked);
  return Number.isInteger(page) && page > 1 && page <= welcomePages ? page : 1;
};

function Skip() {
  const { t } = useTranslation('welcome');
  const { settings } = useDevice();
  const navigate = useNavigate();
  async function skip() {
    await settings.change({ firstRunDone: true });
    await navigate('/', { replace: true });
  }
  return (
    <Button look="quiet" onPress={() => void skip()}>
      {t('skip')}
    </Button>
  );
}

/** First run: what stays here, what the council sees, how to begin. Asked once; it can be skipped and gone back through. */
export function WelcomeScreen() {
  const { t } = useTranslation('welcome');
  const [params] = useSearchParams();
  const page = pageOf(params.get('page'));
  const Step = steps[page - 1] ?? OnThisPhone;
  return (
    <div className="welcome">
      <Step key={page}>
        {page < welcomePages && (
          <ButtonRow>
            <ButtonLink to={welcomePaths.page(page + 1)}>{t('next')}</ButtonLink>
            <Skip />
          </ButtonRow>
        )}
        <p className="welcome__progress">{t('progress', { page, pages: welcomePages })}</p>
      </Step>
    </div>
  );
}
