import type { Shelf } from './shelf.ts';

/** One step from a layout of the stored records to the next. It may be stopped anywhere and is then run again. */
export interface Upgrade {
  to: number;
  run(deviceShelf: Shelf): Promise<void>;
}

/** The layout of this version is 1: there is no older one to come from. */
const upgrades: readonly Upgrade[] = [];

const layoutKey = 'layout';

/** Brings what an older version stored to the layout of this one, step by step. A newer layout is left alone. */
export async function moveForward(
  shelf: Shelf,
  stored: ReadonlyMap<string, unknown>,
  steps: readonly Upgrade[] = upgrades,
): Promise<void> {
  const newest = Math.max(1, ...steps.map((step) => step.to));
  const layout = stored.get(layoutKey);
  const from = typeof layout === 'number' ? layout : stored.size === 0 ? newest : 1;
  for (const step of steps.filter((each) => each.to > from).toSorted((a, b) => a.to - b.to)) {
    await step.run(shelf);
    await shelf.put(layoutKey, step.to);
  }
  if (layout === undefined && from === newest) await shelf.put(layoutKey, newest);
}
