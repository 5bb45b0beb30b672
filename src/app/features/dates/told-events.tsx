import { useTranslation } from 'react-i18next';
import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Timeline } from '#app/ui/timeline/timeline.tsx';
import { isDisputed, type ToldEvent } from '#domain/law/told-events.ts';
import type { useApart } from './use-apart.ts';

type SayApart = ReturnType<typeof useApart>;

interface OneEventProps {
  event: ToldEvent;
  child: ChildDates;
  apart: SayApart;
}

function BothSay({ event, apart }: Omit<OneEventProps, 'child'>) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  const { council, family, ids } = event;
  const [theirs, ours] = ids;
  if (council === null || family === null || !theirs || !ours) return null;
  return (
    <>
      <p>{t('told.differ', { council: format.date(council), family: format.date(family) })}</p>
      <Button look="quiet" onPress={() => void apart.part({ council: theirs, family: ours })}>
        {t('apart.part')}
      </Button>
    </>
  );
}

/** Stands at what the person typed, and names the council's day that it was taken to be the same as. */
function SaidApart({ event, child, apart }: OneEventProps) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  return child.apart
    .filter(({ value }) => value.family === event.id)
    .map((note) => {
      const other = child.events.find(({ id }) => id === note.value.council);
      return (
        <div key={note.id}>
          <p className="hint">{t('apart.said', { date: other ? format.date(other.on) : '' })}</p>
          <Button look="quiet" onPress={() => void apart.join(note)}>
            {t('apart.join')}
          </Button>
        </div>
      );
    });
}

function WhoSays(props: OneEventProps) {
  const { t } = useTranslation('dates');
  const { council, family } = props.event;
  if (isDisputed(props.event)) return <BothSay {...props} />;
  const by = council === null ? 'family' : family === null ? 'council' : 'both';
  return (
    <>
      <p className="hint">{t(`told.${by}`)}</p>
      <SaidApart {...props} />
    </>
  );
}

interface ToldEventsProps {
  child: ChildDates;
  today: string;
  apart: SayApart;
}

/** What the dates are counted from: what happened, and who wrote it down. */
export function ToldEvents({ child, today, apart }: ToldEventsProps) {
  const { t } = useTranslation(['dates', 'plan']);
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t('told.title')}</h2>
      <Timeline
        steps={child.events.toReversed().map((event) => ({
          id: event.id,
          on: event.on,
          title: t(`plan:child.event.${event.what}`),
          when: event.on > today ? 'ahead' : 'past',
          children: <WhoSays event={event} child={child} apart={apart} />,
        }))}
      />
    </section>
  );
}
