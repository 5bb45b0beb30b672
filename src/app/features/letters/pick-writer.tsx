import { useTranslation } from 'react-i18next';
import { Choice } from '#app/ui/choice/choice.tsx';
import { voices, type Letter, type LetterForm } from './letter.ts';
import type { LetterInHand } from './use-letter.ts';
import type { KnownChild } from './views.ts';

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
        ...known.map(({ id, name }) => ({ value: id, label: name })),
        { value: someone, label: t('about.someone') },
      ]}
      onChange={onChange}
    />
  );
}

/** Who is writing, which changes a few small words. */
export function PickVoice({ letter }: { letter: LetterInHand }) {
  const { t } = useTranslation('letters');
  return (
    <Choice
      id="voice"
      name="voice"
      label={t('voice.label')}
      value={letter.voice}
      options={voices.map((voice) => ({ value: voice, label: t(`voice.${voice}`) }))}
      onChange={(voice) => letter.setVoice(voice ?? letter.voice)}
    />
  );
}
