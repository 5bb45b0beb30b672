import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useKeptWords } from '#app/device/use-kept-words.ts';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { CommentWriting, type CommentWords } from './comment-writing.tsx';
import { WhichWay } from './which-way.tsx';
import '#app/i18n/comments-words.ts';
import './feedback.scss';
import './words.ts';

/** A comment on the Local Offer as a whole. It is kept on this phone as it is written, and needs no signal. */
export function WriteCommentScreen() {
  const { t } = useTranslation(['comments', 'feedback']);
  const { kept, keeping } = useKeptWords<CommentWords>('comment');
  return (
    <Page title={t('write.title')} lead={t('write.lead')} back="/local-offer">
      <WhichWay />
      {kept.is === 'opening' ? (
        <Status>{t('feedback:opening')}</Status>
      ) : (
        <CommentWriting before={kept.words} keeping={keeping} />
      )}
      <p className="way-on">
        <Link to="/local-offer/comments">{t('write.readPublished')}</Link>
      </p>
    </Page>
  );
}
