import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useDevice } from '#app/device/use-device.tsx';
import type { Keeping } from '#app/device/use-kept-words.ts';
import type { Entry } from '#app/device/outbox/entry.ts';
import { Choice } from '#app/ui/choice/choice.tsx';
import { Form } from '#app/ui/form/form.tsx';
import type { Draft } from '#app/ui/form/use-form.ts';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { commentDraft, commentSubjects } from '#contract/comment.ts';
import { fromWhom, FromWhom } from './from-whom.tsx';
import { KeptDraftNotice } from './kept-draft-notice.tsx';
import { commentSend, commentSendWithNoName } from './operations.ts';
import { putInOutbox } from './put-in-outbox.ts';
import { useWriter } from './use-writer.ts';
import { useWriting } from './use-writing.ts';

/** What the form asks: the comment, and whether a name goes with it. */
const commentWords = z.extend(commentDraft, { from: fromWhom });
export type CommentWords = z.output<typeof commentWords>;

export interface CommentWritingProps {
  /** Words from before: half-written ones, or those that the council did not take. */
  before: Draft<CommentWords> | undefined;
  keeping: Keeping;
  instead?: Entry;
}

/** The form for a comment on the Local Offer. */
export function CommentWriting({ before, keeping, instead }: CommentWritingProps) {
  const { t } = useTranslation(['comments', 'feedback']);
  const { outbox } = useDevice();
  const writer = useWriter();
  const empty: Draft<CommentWords> = { from: writer ? undefined : 'anonymous' };
  const { form, send } = useWriting({
    shape: commentWords,
    start: { ...empty, ...before },
    keeping,
    instead,
    put: ({ from, ...draft }) =>
      putInOutbox(outbox, from === 'named' ? commentSend : commentSendWithNoName, draft, instead),
  });
  function startAgain() {
    form.reset(empty);
    void keeping.drop();
  }
  return (
    <>
      <KeptDraftNotice fromBefore={!instead && before !== undefined} onClear={startAgain} />
      <Form form={form} onValid={send} submit={t(instead ? 'feedback:change.submit' : 'feedback:submit')}>
        <Choice
          {...form.choice('about')}
          label={t('write.about.label')}
          wrong={{ empty: t('write.about.empty') }}
          options={commentSubjects.map((value) => ({
            value,
            label: t(`subject.${value}`),
            hint: t(`write.about.${value}`),
          }))}
        />
        <TextArea
          {...form.text('text')}
          label={t('feedback:text.label')}
          hint={t('write.textHint')}
          wrong={{ empty: t('feedback:text.empty') }}
          max={5000}
        />
        <p>{t('write.published')}</p>
        <FromWhom
          binding={form.choice('from')}
          writer={writer}
          fromStays={instead?.nameStays ? before?.from : undefined}
        />
        <p className="hint">{t('feedback:submitHint')}</p>
      </Form>
    </>
  );
}
