import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { formOf, letters } from './all-letters.ts';
import { EditLetter } from './edit-letter.tsx';
import { letterNote, type KeptLetter } from './kept-letter.ts';
import { letterIds, type Letter, type LetterForm } from './letter.ts';
import { LetterGuide } from './letter-guide.tsx';
import { LetterLimit } from './letter-limit.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { LetterTools } from './letter-tools.tsx';
import { NamedLaws } from './named-laws.tsx';
import { letterPaths } from './paths.ts';
import { PickFacts } from './pick-facts.tsx';
import { PickChild, PickForm, PickVoice } from './pick-writer.tsx';
import { RelatedLetters } from './related-letters.tsx';
import { useLetter, type LetterInHand } from './use-letter.ts';
import { useKnown, type KnownChild } from './use-known.ts';
import './letters.scss';
import './words.ts';

interface Note {
  id: string;
  value: KeptLetter;
}

const keptFrom = ({ text, filling }: LetterInHand, letter: Letter, form: LetterForm): KeptLetter => {
  const about = filling.chosen.childName?.trim();
  return { letter: letter.id, form: form.id, text, ...(about && { about: about.slice(0, 200) }) };
};

/** On paper only the letter itself is wanted. */
function usePrintsLetter() {
  useEffect(() => {
    document.body.dataset['prints'] = 'letter';
    return () => void delete document.body.dataset['prints'];
  }, []);
}

function Desk({
  letter,
  form,
  about,
  note,
}: {
  letter: Letter;
  form: LetterForm;
  about: KnownChild | undefined;
  note: Note | undefined;
}) {
  const { t } = useTranslation('letters');
  const inHand = useLetter(form, about, note?.value.text);
  return (
    <>
      {inHand.edited === null && (
        <>
          <PickVoice letter={inHand} about={about} />
          <PickFacts form={form} letter={inHand} />
        </>
      )}
      <LetterLimit form={form} filling={inHand.filling} />
      <h2 className="no-print">{t('paper.title')}</h2>
      <p>{note && inHand.edited !== null ? t('paper.fromKept') : t('english')}</p>
      <LetterPaper letter={inHand} />
      <EditLetter letter={inHand} />
      <LetterTools letter={inHand} kept={keptFrom(inHand, letter, form)} noteId={note?.id} />
      <NamedLaws form={form} />
    </>
  );
}

function LetterPage({
  letter,
  known,
  note,
}: {
  letter: Letter;
  known: readonly KnownChild[];
  note: Note | undefined;
}) {
  const { t } = useTranslation('letters');
  const [params] = useSearchParams();
  const [form, setForm] = useState(() =>
    formOf(letter, { form: note?.value.form ?? params.get('form'), rule: params.get('rule') }),
  );
  const [child, setChild] = useState(params.get('child') ?? (known.length === 1 ? known[0]?.id : undefined));
  const about = known.find(({ id }) => id === child);
  usePrintsLetter();
  return (
    <Page title={t(`list.${letter.id}.title`)} back={letterPaths.all} backLabel={t('all')}>
      <LetterGuide letter={letter} />
      {!note && (
        <>
          <PickForm letter={letter} value={form} onChange={setForm} />
          <PickChild known={known} value={child} onChange={setChild} />
        </>
      )}
      <Desk key={about?.id ?? ''} letter={letter} form={form} about={about} note={note} />
      <RelatedLetters letter={letter} />
    </Page>
  );
}

function useNote(letter: Letter | undefined): { asked: string | null; note: Note | undefined } {
  const asked = useSearchParams()[0].get('kept');
  const notes = useWatch(useDevice().notebook.notes(letterNote));
  return { asked, note: notes.find(({ id, value }) => id === asked && value.letter === letter?.id) };
}

/** One letter: what it is for, what goes into it, and what to do with it. */
export function WriteLetterScreen() {
  const { t } = useTranslation('letters');
  const { letterId = '' } = useParams();
  const id = letterIds.find((each) => each === letterId);
  const letter = id && letters[id];
  const known = useKnown();
  const { asked, note } = useNote(letter);
  if (!letter) {
    return (
      <Page title={t('unknown.title')} back={letterPaths.all} backLabel={t('all')}>
        <p>{t('unknown.text')}</p>
        <ButtonLink to={letterPaths.all}>{t('all')}</ButtonLink>
      </Page>
    );
  }
  if (known === null) return null;
  if (asked && !note) {
    return (
      <Page title={t(`list.${letter.id}.title`)} back={letterPaths.all} backLabel={t('all')}>
        <Notice>
          <p>{t('kept.gone')}</p>
        </Notice>
      </Page>
    );
  }
  return <LetterPage key={note?.id ?? letter.id} letter={letter} known={known} note={note} />;
}
