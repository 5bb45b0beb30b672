import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { letterNote, type KeptLetter } from './kept-letter.ts';

type Said = 'copied' | 'copyFailed' | 'saved' | 'keptNow';

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this phone can hand words to another app. */
export const canShare = (): boolean => typeof navigator.share === 'function';

async function share(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch {
    // The person closed the phone's own sheet, or it could not open: the letter is still here.
  }
}

/** What can be done with a letter that is ready. Each is done only when its button is pressed. */
export function useLetterTools(kept: KeptLetter, startId: string | undefined) {
  const { t } = useTranslation('letters');
  const { notebook } = useDevice();
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<ProblemCode | null>(null);
  const [noteId, setNoteId] = useState(startId);
  const { text, letter } = kept;
  const title = t(`list.${letter}.title`);
  return {
    said,
    problem,
    isKept: noteId !== undefined,
    copy: async () => setSaid((await copied(text)) ? 'copied' : 'copyFailed'),
    share: () => share(title, text),
    save: () => {
      saveFile(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }), `${letter}.txt`);
      setSaid('saved');
    },
    keep: async () => {
      const result = await notebook.keep(letterNote, kept, noteId);
      setProblem(result.ok ? null : result.problem.code);
      setSaid(result.ok ? 'keptNow' : null);
      if (result.ok) setNoteId(result.value.id);
    },
  };
}
