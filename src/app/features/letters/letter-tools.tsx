import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { KeptLetter } from './kept-letter.ts';
import type { LetterInHand } from './use-letter.ts';
import { canShare, useLetterTools } from './use-letter-tools.ts';

/** Says what is still empty, above everything that takes the letter away. */
function Gaps({ letter }: { letter: LetterInHand }) {
  const { t } = useTranslation('letters');
  const format = useFormat();
  const { gaps } = letter;
  if (gaps.length === 0) return <p>{t('paper.full')}</p>;
  return (
    <Notice kind="warning">
      <p>{t('paper.gaps', { gaps: format.list(gaps.map((id) => t(`facts.${id}`))) })}</p>
    </Notice>
  );
}

/** Copy, share, print, save, keep. Nothing happens by itself. */
export function LetterTools({
  letter,
  kept,
  noteId,
}: {
  letter: LetterInHand;
  kept: KeptLetter;
  noteId: string | undefined;
}) {
  const { t } = useTranslation('letters');
  const { said, problem, isKept, copy, share, save, keep } = useLetterTools(kept, noteId);
  return (
    <section className="no-print" aria-labelledby="tools">
      <h2 id="tools">{t('tools.title')}</h2>
      <Gaps letter={letter} />
      <p>{t('neverSent')}</p>
      <ButtonRow>
        <Button onPress={() => void copy()}>{t('tools.copy')}</Button>
        {canShare() && (
          <Button look="quiet" onPress={() => void share()}>
            {t('tools.share')}
          </Button>
        )}
        <ReadAloud of={letter.text} language="en-GB" />
        <Button look="quiet" onPress={() => window.print()}>
          {t('tools.print')}
        </Button>
        <Button look="quiet" icon="download" onPress={save}>
          {t('tools.save')}
        </Button>
        <Button look="quiet" icon="lock" onPress={() => void keep()}>
          {isKept ? t('tools.keepAgain') : t('tools.keep')}
        </Button>
      </ButtonRow>
      <Status>{said && t(`tools.${said}`)}</Status>
      {problem && <ProblemNotice code={problem} announce />}
    </section>
  );
}
