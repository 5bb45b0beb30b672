import type { LocalOfferManifest, OutcodePlace, Service } from '#contract/local-offer.ts';
import { isInArea, nearAreas } from '#domain/local-offer/near-areas.ts';
import { pointOf } from '#domain/local-offer/nearness.ts';
import type { Keeping } from './local-offer.ts';
import type { KeptOffer } from './offer-shelf.ts';

/**
 * What is kept where only what is near is wanted; nothing where everything is, because nobody asked for less or the
 * council does not say where its pieces or this outcode are.
 */
export function nearOnly(
  manifest: LocalOfferManifest,
  keeping: Keeping | null,
  places: readonly OutcodePlace[],
): KeptOffer['only'] {
  const home = keeping && places.find(({ outcode }) => outcode === keeping.near);
  if (!home || !manifest.pieces.some(({ area }) => area)) return undefined;
  const pieces = nearAreas(manifest.pieces, home).map(({ name }) => name);
  return { near: keeping.near, pieces, saved: [...keeping.saved] };
}

/** Whether a service that changed belongs to what is kept: near, saved, or nowhere in particular. */
export function isWanted(
  service: Service,
  { manifest, only }: KeptOffer,
  places: readonly OutcodePlace[],
): boolean {
  if (!only || only.saved.includes(service.id) || !service.place) return true;
  const outcodes = new Map(places.map(({ outcode, ...point }) => [outcode, point]));
  const point = pointOf(service.place, outcodes);
  const areas = manifest.pieces.flatMap(({ name, area }) => (area && only.pieces.includes(name) ? area : []));
  return point === undefined || areas.some((area) => isInArea(point, area));
}
