import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { LawBanner } from '#app/ui/law-banner/law-banner.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { nextQuestion, questionBefore } from '#domain/law/questions/questions.ts';
import { situationOf } from '#domain/law/questions/tell.ts';
import type { Told } from '#domain/law/questions/told.ts';
import { routes } from '#domain/law/routes/routes.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import { ClosedRoutes } from './closed-routes.tsx';
import { HolderPart } from './holder-part.tsx';
import { LiveClocks } from './live-clocks.tsx';
import { MoreToTell } from './more-to-tell.tsx';
import { optionPaths } from './paths.ts';
import { RouteChoice } from './route-choice.tsx';
import { UrgentHelp } from './urgent-help.tsx';
import { useTold } from './use-told.ts';
import { YourAnswers } from './your-answers.tsx';
import './what-can-i-do.scss';
import './words.ts';

interface AnswerPageProps {
  told: Told;
  situation: Situation;
  onForget: () => Promise<void>;
}

function AnswerPage({ told, situation, onForget }: AnswerPageProps) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const { today } = situation;
  const words = useRef<HTMLDivElement>(null);
  const law = { pack: builtInPack, holidays: holidaysWith(useWatch(useDevice().bankHolidays)) };
  const answer = routes(situation, law);
  return (
    <Page
      title={t('answer.title')}
      lead={t(`routes:issue.${situation.issue}`)}
      back={optionPaths.ask(questionBefore(told, today, nextQuestion(told, today) ?? 'tried') ?? 'urgent')}
      actions={
        <Button look="quiet" onPress={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      {answer.urgent && <UrgentHelp issue={situation.issue} />}
      <MoreToTell told={told} today={today} />
      <ReadAloud of={words} />
      <div ref={words}>
        <LiveClocks answer={answer} situation={situation} law={law} />
        <HolderPart told={told} today={today} />
        <RouteChoice answer={answer} told={told} situation={situation} />
      </div>
      <ClosedRoutes answer={answer} />
      <YourAnswers told={told} today={today} onForget={onForget} />
      <LawBanner checkedOn={law.pack.checkedOn} />
    </Page>
  );
}

/** What can be done about what was told: urgent help, clocks, and every way in order. Nothing is sent anywhere. */
export function SeeAnswerScreen() {
  const { t } = useTranslation('what-can-i-do');
  const today = useWatch(useDevice().today);
  const { opened, forget } = useTold();
  // The title is drawn once, with what it stands over: drawn twice it would be read out twice.
  if (opened.is === 'opening') return <Status>{t('opening')}</Status>;
  const { told } = opened;
  const situation = situationOf(told, today);
  if (situation === null)
    return <Navigate to={optionPaths.ask(nextQuestion(told, today) ?? 'urgent')} replace />;
  return <AnswerPage told={told} situation={situation} onForget={forget} />;
}
