import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Ways to say what one thinks of the whole list, and to read what became of it. The screens belong to another feature. */
export function CommentLinks() {
  const { t } = useTranslation('local-offer');
  return (
    <section aria-labelledby="comments" className="no-print">
      <h2 id="comments">{t('comments.title')}</h2>
      <p className="way-on">
        <Link to="/local-offer/comment">{t('comments.write')}</Link>
      </p>
      <p className="way-on">
        <Link to="/local-offer/comments">{t('comments.read')}</Link>
      </p>
    </section>
  );
}
