import type { Service } from '#contract/local-offer.ts';

/** A service, and how far it is from the place that is set. */
export interface PackService {
  service: Service;
  metres: number | undefined;
}

const far = Number.POSITIVE_INFINITY;

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Nearest first where a place is set; then what a person checked last, and last what nobody has checked. */
export function mostUsefulFirst(a: PackService, b: PackService): number {
  const [nearer, further] = [a.metres ?? far, b.metres ?? far];
  if (nearer !== further) return nearer - further;
  return (
    byText(b.service.checkedOn ?? '', a.service.checkedOn ?? '') || byText(a.service.name, b.service.name)
  );
}

const collator = new Intl.Collator('en');

/** By name, as people look things up. */
export const byName = (a: PackService, b: PackService): number =>
  collator.compare(a.service.name, b.service.name);
