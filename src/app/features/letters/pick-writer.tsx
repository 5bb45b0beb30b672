import { useTranslation } from 'react-i18next';
import { mayFor } from '#domain/access.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { rightsTheirsFrom } from '#domain/law/rights.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Choice } from '#app/ui/choice/choice.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { relationshipOf, voices, type Letter, type LetterForm, type Voice } from './letter.ts';
import type { LetterInHand } from './use-letter.ts';
import type { KnownChild } from './use-known.ts';

interface Question<V> {
  value: V;
  onChange: (value: V) => void;
}

/** Which form of the letter; asked only where there is more than one. */
export function PickForm({ letter, value, onChange }: Question<LetterForm> & { letter: Letter }) {
  const { t } = useTranslation('letters');
  if (letter.forms.length < 2) return null;
  return (
    <Choice
      id="form"
      name="form"
      label={t('forms.label')}
      value={value.id === 'only' ? undefined : value.id}
      options={letter.forms.flatMap(({ id }) =>
        id === 'only' ? [] : { value: id, label: t(`forms.${id}`) },
      )}
      onChange={(id) => onChange(letter.forms.find((form) => form.id === id) ?? value)}
    />
  );
}

const someone = '-';

/** Whom the letter is about; asked only where this phone knows of someone. */
export function PickChild({
  known,
  value,
  onChange,
}: Question<string | undefined> & { known: readonly KnownChild[] }) {
  const { t } = useTranslation('letters');
  if (known.length === 0) return null;
  return (
    <Choice
      id="about"
      name="about"
      label={t('about.label')}
      value={value}
      options={[
        ...known.map(({ id, name }) => ({ value: id, label: name ?? t('about.typed') })),
        { value: someone, label: t('about.someone') },
      ]}
      onChange={onChange}
    />
  );
}

/** From when the rights are the young person's own, where someone else writes who needs their leave. */
function useTheirsSince(about: KnownChild | undefined, voice: Voice): string | null {
  const today = useWatch(useDevice().today);
  const dateOfBirth = about?.facts.dateOfBirth ?? '';
  if (!isCalendarDate(dateOfBirth)) return null;
  const leave = mayFor({ relationship: relationshipOf[voice], dateOfBirth }, 'child.act', today);
  return leave === 'if-they-agree' ? rightsTheirsFrom(dateOfBirth) : null;
}

/** Who is writing, which changes a few small words. A parent is told when the rights are no longer theirs. */
export function PickVoice({ letter, about }: { letter: LetterInHand; about: KnownChild | undefined }) {
  const { t } = useTranslation('letters');
  const format = useFormat();
  const since = useTheirsSince(about, letter.voice);
  return (
    <>
      <Choice
        id="voice"
        name="voice"
        label={t('voice.label')}
        value={letter.voice}
        options={voices.map((voice) => ({ value: voice, label: t(`voice.${voice}`) }))}
        onChange={(voice) => letter.setVoice(voice ?? letter.voice)}
      />
      {since !== null && (
        <Notice>
          <p>{t('voice.theirs', { date: format.date(since) })}</p>
        </Notice>
      )}
    </>
  );
}
