import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../i18n/languages.ts';
import { onVoicesChange, speak, voiceFor } from '../../i18n/speech.ts';
import { Button } from '../button/button.tsx';

export interface ReadAloudProps {
  /** The words, or the part of the page that holds them. */
  of: string | RefObject<HTMLElement | null>;
  /** The language of the words, where it is not the one on screen. */
  language?: string;
}

/** Reads words aloud. Where the phone has no voice for the language there is no button. */
export function ReadAloud({ of, language }: ReadAloudProps) {
  const { t, i18n } = useTranslation('common');
  const locale = language ?? languageOf(i18n.language).locale;
  const voice = useSyncExternalStore(
    onVoicesChange,
    () => voiceFor(locale),
    () => undefined,
  );
  const [speaking, setSpeaking] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  if (!voice) return null;

  function press(chosen: SpeechSynthesisVoice) {
    stop.current();
    setSpeaking(!speaking);
    const text = typeof of === 'string' ? of : (of.current?.innerText ?? '');
    stop.current = speaking ? () => undefined : speak(text, chosen, () => setSpeaking(false));
  }
  return (
    <Button look="quiet" icon={speaking ? 'stop' : 'listen'} onPress={() => press(voice)}>
      {speaking ? t('readAloud.stop') : t('readAloud.start')}
    </Button>
  );
}
