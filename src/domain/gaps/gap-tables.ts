import { otherLabel, safeTable, type SafeTable } from '../disclosure/safe-table.ts';
import { ageBandOf, ageBands } from './age-band.ts';

/** What is counted of one report; null is what its writer left out. */
export interface CountedGap {
  need: string | null;
  near: string | null;
  age: number | null;
}

/** What stands for a thing left out. */
export const notSaid = 'not-said';

/**
 * Reports counted by need and area and by need and age, small counts hidden. The two tables share nothing but the totals
 * by need, which are shown: whatever fits one fits beside whatever fits the other, so together they give away no more
 * than each alone. A third, by area and age, would not be so, and there is none.
 *
 * @param needs  every kind of need, in the order they are shown
 */
export function gapTables(
  gaps: readonly CountedGap[],
  needs: readonly string[],
): { byArea: SafeTable | null; byAge: SafeTable | null } {
  const rows = [...needs, notSaid, otherLabel];
  const areas = [...new Set(gaps.flatMap(({ near }) => near ?? []))].toSorted();
  const under = (column: (gap: CountedGap) => string | null | undefined) =>
    gaps.map((gap) => ({ row: gap.need ?? notSaid, column: column(gap) ?? notSaid }));
  return {
    byArea: safeTable(
      under(({ near }) => near),
      { rows, columns: [...areas, notSaid] },
    ),
    byAge: safeTable(
      under(({ age }) => (age === null ? null : ageBandOf(age))),
      { rows, columns: [...ageBands, notSaid] },
    ),
  };
}
