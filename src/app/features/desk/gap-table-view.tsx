import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { GapTable, ShownCount } from '#contract/gap.ts';

export interface GapTableViewProps {
  title: string;
  table: GapTable;
  nameOf: (label: string) => string;
}

/** One table of counts with its totals. What is hidden says so in words. */
export function GapTableView({ title, table, nameOf }: GapTableViewProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const shown = (count: ShownCount) =>
    typeof count === 'number' ? format.number(count) : t(`gaps.${count}`);
  const all = table.columns.reduce((sum, { total }) => sum + total, 0);
  return (
    // It scrolls sideways where it is wider than the screen, so it can take focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="wide-table" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('gaps.need')}</th>
            {table.columns.map(({ label }) => (
              <th key={label} scope="col">
                <bdi>{nameOf(label)}</bdi>
              </th>
            ))}
            <th scope="col">{t('gaps.total')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, counts, total }) => (
            <tr key={label}>
              <th scope="row">{nameOf(label)}</th>
              {counts.map((count, at) => (
                <td key={table.columns[at]?.label}>{shown(count)}</td>
              ))}
              <td>{format.number(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('gaps.total')}</th>
            {table.columns.map(({ label, total }) => (
              <td key={label}>{format.number(total)}</td>
            ))}
            <td>{format.number(all)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
