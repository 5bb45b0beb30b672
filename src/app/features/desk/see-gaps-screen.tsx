import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { readGaps } from '#contract/gap.ts';
import { needTypes } from '#contract/plan.ts';
import { may } from '#domain/access.ts';
import { addDays } from '#domain/calendar.ts';
import { csvMark } from '#domain/csv-line.ts';
import { AskedStatus } from './asked-status.tsx';
import { DeskPage } from './desk-page.tsx';
import { gapLines } from './gap-lines.ts';
import { GapTableView } from './gap-table-view.tsx';
import { GapWordsList } from './gap-words-list.tsx';
import { useAsked } from './use-asked.ts';

/** Labels as people read them: kinds of need by name, what was left out and what was put together; the rest as it is. */
function useLabelNames(): (label: string) => string {
  const { t } = useTranslation(['desk', 'local-offer']);
  return (label) => {
    const need = needTypes.find((type) => type === label);
    if (need) return t(`local-offer:needType.${need}`);
    if (label === 'other' || label === 'not-said') return t(`gaps.${label}`);
    return label.replace('-', '–');
  };
}

function Tables({ gaps }: { gaps: ReplyOf<typeof readGaps> }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const nameOf = useLabelNames();
  const tables = (['byArea', 'byAge'] as const).flatMap((name) => {
    const table = gaps[name];
    return table && table.rows.length > 0 ? [{ title: t(`gaps.${name}`), table }] : [];
  });
  const words = {
    need: t('gaps.need'),
    total: t('gaps.total'),
    nameOf,
    hiddenAs: (count: 'few' | 'hidden') => t(`gaps.${count}`),
  };
  function saveTable() {
    const text = tables.map(({ title, table }) => gapLines(table, { ...words, title })).join('\r\n');
    saveFile(new Blob([csvMark + text], { type: 'text/csv' }), `${t('gaps.fileName')}-${gaps.until}.csv`);
  }
  if (tables.length === 0)
    return (
      <EmptyState icon="search" title={t('gaps.none.title')}>
        <p>{t('gaps.none.text')}</p>
      </EmptyState>
    );
  return (
    <>
      <p>{t('gaps.until', { date: format.date(addDays(gaps.until, -1)) })}</p>
      <p className="hint">{t('gaps.hiddenText')}</p>
      <ButtonRow>
        <Button look="quiet" onPress={() => window.print()}>
          {t('gaps.print')}
        </Button>
        <Button look="quiet" icon="download" onPress={saveTable}>
          {t('gaps.table')}
        </Button>
      </ButtonRow>
      {tables.map(({ title, table }) => (
        <GapTableView key={title} title={title} table={table} nameOf={nameOf} />
      ))}
    </>
  );
}

function Gaps() {
  const asked = useAsked(readGaps, {});
  return (
    <>
      {asked.value && <Tables gaps={asked.value} />}
      <AskedStatus asked={asked} again={() => void asked.again()} />
    </>
  );
}

/** What families looked for and did not find, for those who plan services. */
export function SeeGapsScreen() {
  const { t } = useTranslation('desk');
  const whose = useWatch(useDevice().space);
  return (
    <DeskPage title={t('gaps.title')} lead={t('gaps.lead')} action="gaps.read">
      <Gaps />
      {whose.is === 'member' && may(whose.role, 'gaps.read-words') && <GapWordsList />}
    </DeskPage>
  );
}
