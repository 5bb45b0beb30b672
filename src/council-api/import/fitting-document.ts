import * as z from 'zod/mini';
import { openReferralService } from '#contract/open-referral.ts';
import type { FieldFault } from '#domain/local-offer/map-row.ts';
import { withoutExactPlaces } from '#domain/local-offer/open-referral/without-exact-places.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';

export interface FittingDocument {
  document: OpenReferralService | undefined;
  faults: FieldFault[];
}

/** A document as the store writes it, so that its digest is the digest of what is held. */
export const asKept = (document: OpenReferralService): OpenReferralService =>
  withoutExactPlaces(z.parse(openReferralService, document));

/** Rounds of leaving out: what holds a part that did not fit may not fit without it. */
const rounds = 4;

/** A document that the contract accepts: what in it is not as it must be is left out and told. None: its name or id is not. */
export function fittingDocument(given: OpenReferralService): FittingDocument {
  const faults: FieldFault[] = [];
  let document: unknown = given;
  for (let round = 0; round < rounds; round += 1) {
    const checked = z.safeParse(openReferralService, document);
    if (checked.success) return { document: withoutExactPlaces(checked.data), faults };
    document = structuredClone(document);
    for (const { path } of checked.error.issues) {
      const was = JSON.stringify(valueAt(document, path)) ?? '';
      faults.push({ kind: 'value-kind', field: path.join('.'), was: was.slice(0, 300) });
      leaveOut(document, path);
    }
    document = withoutNothing(document);
  }
  return { document: undefined, faults };
}

type Path = readonly PropertyKey[];

const valueAt = (from: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    from,
  );

/** The field that does not fit; where it is one that must be there, the part around it. */
function leaveOut(document: unknown, path: Path): void {
  const isThere = valueAt(document, path) !== undefined;
  const end = isThere ? path : path.slice(0, -1);
  const around = valueAt(document, end.slice(0, -1));
  const last = end.at(-1);
  if (typeof around !== 'object' || around === null || last === undefined) return;
  if (Array.isArray(around)) around[Number(last)] = undefined;
  else Reflect.deleteProperty(around, last);
}

/** Lists without the gaps that leaving out made, and no list that is empty for it. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withoutNothing(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => !(Array.isArray(each) && each.length === 0)));
}
