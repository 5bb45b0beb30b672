import { useTranslation } from 'react-i18next';
import type { TimeLimit } from '#domain/law/time-limit.ts';

/** What may excuse, give more time or put another day in its place. */
export function WhatChangesIt({ rule }: { rule: TimeLimit }) {
  const { t } = useTranslation(['dates', 'law']);
  return (
    <section aria-labelledby="change">
      <h2 id="change">{t('read.change')}</h2>
      {rule.exceptions.length > 0 && (
        <>
          <ul>
            {rule.exceptions.map((exception) => (
              <li key={exception}>{t(`law:exception.${exception}`)}.</li>
            ))}
          </ul>
          <p className="hint">{t('read.changeText')}</p>
        </>
      )}
      <p>{t('read.changeDates')}</p>
    </section>
  );
}
