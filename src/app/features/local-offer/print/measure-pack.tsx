import { useEffect, useRef } from 'react';
import type { Category } from '#contract/local-offer.ts';
import type { PackService } from './most-useful-first.ts';
import { PackEntry } from './pack-entry.tsx';
import { PackFoot } from './pack-foot.tsx';
import { PackHead } from './pack-head.tsx';
import type { Paper } from './papers.ts';

export interface Heights {
  /** What stands above and below the columns of a side. */
  around: number;
  /** Of each entry, by the id of its service. */
  of: ReadonlyMap<string, number>;
}

export interface MeasurePackProps {
  category: Category;
  paper: Paper;
  entries: readonly PackService[];
  onMeasured: (heights: Heights) => void;
}

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** Everything as it would be on paper, out of sight, to learn how much room it takes in these letters and this language. */
export function MeasurePack({ category, paper, entries, onMeasured }: MeasurePackProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.resolve(document.fonts?.ready).then(() => {
      const { current } = box;
      if (!isWanted || !current) return;
      const lines = Array.from(current.querySelectorAll('.pack__entry'));
      onMeasured({
        around: heightOf(current.querySelector('.pack-head')) + heightOf(current.querySelector('.pack-foot')),
        of: new Map(entries.map(({ service }, at) => [service.id, heightOf(lines[at] ?? null)])),
      });
    });
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- a new one is made where anything it measures has changed
  }, []);
  return (
    <div ref={box} className="pack-measure" aria-hidden="true">
      <div className={`pack-paper pack-paper--${paper.size}`}>
        <PackHead category={category} side={1} sides={2} />
        <div className={`pack-columns pack-columns--${paper.columns}`}>
          <ul className="pack">
            {entries.map((entry) => (
              <PackEntry key={entry.service.id} entry={entry} />
            ))}
          </ul>
        </div>
        <PackFoot more={entries.length} />
      </div>
    </div>
  );
}
