import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '#contract/problem.ts';
import { Notice } from '../notice/notice.tsx';

export interface ProblemNoticeProps {
  code: ProblemCode;
  /** For a problem that has just come up: it is then read out. */
  announce?: boolean;
}

function Worded({ code, announce = false }: ProblemNoticeProps) {
  const { t } = useTranslation('problems');
  return (
    <Notice kind="warning" title={t(`${code}.title`)} announce={announce}>
      <p>{t(`${code}.words`)}</p>
      <p>{t(`${code}.next`)}</p>
    </Notice>
  );
}

/**
 * A problem in people's words: what happened, what becomes of what they wrote, what they can do. The words may have to be
 * fetched first, which must not take away the screen around them.
 */
export const ProblemNotice = (props: ProblemNoticeProps) => (
  <Suspense fallback={null}>
    <Worded {...props} />
  </Suspense>
);
