import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import type { HalfWritten, Keeping } from '#app/device/use-kept-words.ts';
import { useForm } from '#app/ui/form/use-form.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { changeAnswer, readAnswer, type AnswerAtDesk } from '#contract/comment-answer.ts';
import { AnswerForm } from './answer-form.tsx';
import { answerForm, changeOf, formOf, isSame, type AnswerForm as Words } from './answer-words.ts';
import { OtherVersion } from './other-version.tsx';

interface WriteAnswerProps {
  answer: AnswerAtDesk;
  kept: HalfWritten<Words> | undefined;
  keeping: Keeping;
  /** The council has it: shown anew. */
  onSaved: (answer: AnswerAtDesk) => void;
}

/** Saves over the version that was on the screen. If that is no longer the last, both are shown and the officer chooses. */
function useSaving({ answer, kept, keeping, onSaved }: WriteAnswerProps) {
  const { ask } = useDevice();
  const [over, setOver] = useState(answer);
  const [theirs, setTheirs] = useState<AnswerAtDesk>();
  const [saved, setSaved] = useState(false);
  const form = useForm(answerForm, { ...formOf(answer), ...kept }, { keep: keeping.keep });
  const params = { id: answer.id };
  function take(held: AnswerAtDesk) {
    setOver(held);
    setTheirs(undefined);
    form.reset(formOf(held));
    void keeping.drop();
    onSaved(held);
  }
  async function save(words: Words) {
    const reply = await ask(changeAnswer, { params, body: changeOf(words, over.version) });
    setSaved(reply.ok);
    if (reply.ok) return take(reply.value);
    if (reply.problem.code !== 'conflict') return reply.problem.code;
    const held = await ask(readAnswer, { params });
    if (!held.ok) return held.problem.code;
    if (isSame(words, held.value)) {
      setSaved(true);
      return take(held.value);
    }
    setTheirs(held.value);
    return undefined;
  }
  function keepMine() {
    if (theirs) setOver(theirs);
    setTheirs(undefined);
  }
  return { form, save, saved, theirs, keepMine, take };
}

/** The form over one group's answer. */
export function WriteAnswer(props: WriteAnswerProps) {
  const { t } = useTranslation('desk');
  const { form, save, saved, theirs, keepMine, take } = useSaving(props);
  return (
    <>
      {theirs && <OtherVersion theirs={theirs} onKeepMine={keepMine} onTakeTheirs={() => take(theirs)} />}
      {saved && !form.dirty && (
        <Notice kind="success" announce>
          <p>{t(`answer.saved.${props.answer.state}`)}</p>
        </Notice>
      )}
      <AnswerForm form={form} onValid={async (words) => (await save(words)) ?? undefined} />
    </>
  );
}
