import { useTranslation } from 'react-i18next';
import { Card } from '#app/ui/card/card.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { readGapWords } from '#contract/gap.ts';
import { AskedStatus } from './asked-status.tsx';
import { useAsked } from './use-asked.ts';

/** What families looked for, in their own words, with nothing beside them that would say whose they are. */
export function GapWordsList() {
  const { t } = useTranslation('desk');
  const asked = useAsked(readGapWords, {});
  const words = asked.value?.words ?? [];
  return (
    <section aria-labelledby="words" className="no-print">
      <h2 id="words">{t('gaps.words')}</h2>
      <p>{t('gaps.wordsText')}</p>
      <CardList>
        {words.map(({ looked, text }) => (
          <Card key={`${looked} ${text}`}>
            <p className="as-written" dir="auto">
              {looked}
            </p>
            {text && (
              <p className="as-written hint" dir="auto">
                {text}
              </p>
            )}
          </Card>
        ))}
      </CardList>
      <AskedStatus asked={asked} again={() => void asked.again()} />
    </section>
  );
}
