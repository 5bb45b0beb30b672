import type { ReactNode } from 'react';

export interface SummaryRow {
  /** Told apart by this; the name itself where it is a string. */
  id?: string;
  name: ReactNode;
  value: ReactNode;
}

/** Names and values. A row whose value is empty is left out. */
export function SummaryList({ rows }: { rows: readonly (SummaryRow | false | null | undefined)[] }) {
  const shown = rows.flatMap((row) => (row && row.value !== undefined && row.value !== '' ? [row] : []));
  return (
    <dl className="summary-list">
      {shown.map((row, place) => (
        <div className="summary-list__row" key={row.id ?? (typeof row.name === 'string' ? row.name : place)}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
