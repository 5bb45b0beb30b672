import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '#domain/calendar.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { DateField } from '#app/ui/date-field/date-field.tsx';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { factsFor, isTicked } from './choose-facts.ts';
import { factOf, type FactId } from './facts.ts';
import type { LetterForm } from './letter.ts';
import type { LetterInHand } from './use-letter.ts';

interface FactProps {
  id: FactId;
  letter: LetterInHand;
}

function FactField({ id, letter }: FactProps) {
  const { t } = useTranslation('letters');
  const field = {
    id: `fact-${id}`,
    name: `fact-${id}`,
    label: t(`facts.${id}`),
    value: letter.valueOf(id),
    onChange: (value: string) => letter.type(id, value),
  };
  const { shape } = factOf(id);
  if (shape === 'date') return <DateField {...field} />;
  if (shape === 'line') return <TextField {...field} />;
  return <TextArea {...field} rows={3} />;
}

function FactTick({ id, letter, needed }: FactProps & { needed: boolean }) {
  const { t } = useTranslation('letters');
  const format = useFormat();
  const on = letter.ticks[id] ?? needed;
  const known = letter.knownOf(id);
  const shown = isCalendarDate(known) ? format.date(known) : known;
  const hint = [
    needed && t('choose.needed'),
    known ? t('choose.known', { value: shown }) : !on && t('choose.unknown'),
  ];
  return (
    <div className="letter-fact">
      <Tick
        id={`tick-${id}`}
        name={`tick-${id}`}
        label={t(`facts.${id}`)}
        hint={hint.filter(Boolean).join(' ')}
        value={on}
        onChange={(value) => letter.tick(id, value)}
      />
      {on && (
        <div className="letter-fact__field">
          <FactField id={id} letter={letter} />
        </div>
      )}
    </div>
  );
}

/** What may go into the letter: a tick for each fact, and boxes for the writer's own words. */
export function PickFacts({ form, letter }: { form: LetterForm; letter: LetterInHand }) {
  const { t } = useTranslation('letters');
  const ids = factsFor(form, letter.voice);
  const words = ids.filter((id) => factOf(id).shape === 'words');
  return (
    <>
      <section className="no-print" aria-labelledby="choose">
        <h2 id="choose">{t('choose.title')}</h2>
        <p>{t('choose.lead')}</p>
        {ids
          .filter((id) => factOf(id).shape !== 'words')
          .map((id) => (
            <FactTick key={id} id={id} letter={letter} needed={isTicked(form, {}, id)} />
          ))}
      </section>
      {words.length > 0 && (
        <section className="no-print" aria-labelledby="own-words">
          <h2 id="own-words">{t('words.title')}</h2>
          <p>{t('words.hint')}</p>
          {words.map((id) => (
            <FactField key={id} id={id} letter={letter} />
          ))}
        </section>
      )}
    </>
  );
}
