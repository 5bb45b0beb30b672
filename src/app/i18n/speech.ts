/**
 * A voice on this phone for a language, if it has one. Many phones have none for Urdu, and some have no speech at all. A
 * voice that is not on the phone itself would send a family's words to its maker, so it counts as none.
 */
export function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const start = locale.split('-')[0] ?? locale;
  const all = typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
  const voices = all.filter(({ localService }) => localService);
  return (
    voices.find((voice) => voice.lang.replace('_', '-') === locale) ??
    voices.find((voice) => voice.lang.startsWith(start))
  );
}

/** Tells when the list of voices changes: browsers fill it some time after start. */
export function onVoicesChange(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** Reads aloud, sentence by sentence, because some browsers stop a long text half way. Returns how to stop. */
export function speak(text: string, voice: SpeechSynthesisVoice, done: () => void): () => void {
  speechSynthesis.cancel();
  const sentences = text.match(/[^.!?۔]+[.!?۔]*/g) ?? [text];
  for (const [place, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence.trim());
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (place === sentences.length - 1) utterance.addEventListener('end', done);
    utterance.addEventListener('error', done);
    speechSynthesis.speak(utterance);
  }
  return () => speechSynthesis.cancel();
}
