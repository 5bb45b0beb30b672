import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { Card } from '#app/ui/card/card.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import type { Route, RoutesAnswer } from '#domain/law/routes/answer.ts';
import { formFor, lettersFor, type LetterId } from '#domain/law/routes/letters-for.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import { RouteCautions } from './route-cautions.tsx';
import { RouteMore } from './route-more.tsx';

interface RouteCardProps {
  route: Route;
  answer: RoutesAnswer;
  situation: Situation;
  ticked: boolean;
  onTick: (on: boolean) => void;
}

function Deadline({ route, today }: { route: Route; today: string }) {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  if (route.deadline === null) return null;
  const date = format.date(route.deadline);
  if (route.deadline < today) return <p>{t('route.wasBy', { date })}</p>;
  return (
    <p>
      <strong>{t('route.by', { date })}</strong>{' '}
      <span className="hint">({format.relative(route.deadline, today)})</span>
    </p>
  );
}

function letterPath(letter: LetterId, issue: Situation['issue']): string {
  const form = formFor(letter, issue);
  return form === undefined ? `/letters/${letter}` : `/letters/${letter}?form=${form}`;
}

function Letters({ route, situation }: Pick<RouteCardProps, 'route' | 'situation'>) {
  const { t } = useTranslation('routes');
  const letters = lettersFor(route.id, situation);
  if (letters.length === 0) return null;
  return (
    <ul className="route-letters">
      {letters.map((letter) => (
        <li key={letter}>
          <Link to={letterPath(letter, situation.issue)}>{t(`letter.${letter}`)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** One way to put it right: by when, what it can and cannot do, how to begin. */
export function RouteCard({ route, answer, situation, ticked, onTick }: RouteCardProps) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const id = useId();
  const title = t(`routes:route.${route.id}.title`);
  const closed = answer.closed.find((each) => each.id === route.id);
  return (
    <Card title={<span id={`way-${route.id}`}>{title}</span>} level={3}>
      <p className="tags">
        <Tag tint="leaf">{t(`routes:outcome.${route.outcome}`)}</Tag>
        {route.certificateNeeded && <Tag tint="sun">{t('route.certificate')}</Tag>}
      </p>
      <Deadline route={route} today={situation.today} />
      {closed && <p className="route-closed">{t(`routes:closed.${closed.reason}`)}</p>}
      <p>
        <strong>{t('route.can')}</strong> {t(`routes:route.${route.id}.can`)}
      </p>
      <p>
        <strong>{t('route.cannot')}</strong> {t(`routes:route.${route.id}.cannot`)}
      </p>
      <RouteCautions route={route} />
      <p>
        <strong>{t('route.start')}</strong> {t(`routes:route.${route.id}.start`)}
      </p>
      <Letters route={route} situation={situation} />
      <RouteMore route={route} answer={answer} />
      <Tick
        id={id}
        name={route.id}
        label={t('route.will', { route: title })}
        value={ticked}
        onChange={onTick}
      />
    </Card>
  );
}
