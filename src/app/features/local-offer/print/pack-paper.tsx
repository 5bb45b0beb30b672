import { useEffect } from 'react';
import type { Category } from '#contract/local-offer.ts';
import type { Filled } from './fill-sides.ts';
import type { PackService } from './most-useful-first.ts';
import { PackEntry } from './pack-entry.tsx';
import { PackFoot } from './pack-foot.tsx';
import { PackHead } from './pack-head.tsx';
import type { Paper } from './papers.ts';

export interface PackPaperProps {
  category: Category;
  paper: Paper;
  sides: Filled<PackService>;
  /** How many are not on it. */
  more: number;
}

/** The sheet itself: on paper in columns and sides, on a screen one under the other. Nothing else of the page is printed. */
export function PackPaper({ category, paper, sides, more }: PackPaperProps) {
  useEffect(() => {
    document.body.dataset['prints'] = 'pack';
    return () => void delete document.body.dataset['prints'];
  }, []);
  return (
    <div className={`pack-paper pack-paper--${paper.size}`}>
      {sides.map((columns, side) => (
        // oxlint-disable-next-line react/no-array-index-key -- a side is nothing but its place
        <div key={side} className="pack-side">
          <PackHead category={category} side={side + 1} sides={sides.length} />
          <div className={`pack-columns pack-columns--${paper.columns}`}>
            {columns.map((entries) => (
              <ul key={entries[0]?.service.id} className="pack">
                {entries.map((entry) => (
                  <PackEntry key={entry.service.id} entry={entry} />
                ))}
              </ul>
            ))}
          </div>
          {side === sides.length - 1 && <PackFoot more={more} />}
        </div>
      ))}
    </div>
  );
}
