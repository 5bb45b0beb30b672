import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '#contract/problem.ts';
import { Notice } from '../notice/notice.tsx';

/** A problem in people's words: what happened, what becomes of what they wrote, what they can do. */
export function ProblemNotice({ code, announce = false }: { code: ProblemCode; announce?: boolean }) {
  const { t } = useTranslation('problems');
  return (
    <Notice kind="warning" title={t(`${code}.title`)} announce={announce}>
      <p>{t(`${code}.words`)}</p>
      <p>{t(`${code}.next`)}</p>
    </Notice>
  );
}
