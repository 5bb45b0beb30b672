import type { Council } from '#contract/council.ts';
import type { MapPicture } from '#contract/map-picture.ts';
import { getMapTile, mapZooms } from '#contract/map-tile.ts';
import { boxAround, isTileWithin, type Box } from '#domain/local-offer/map-tiles.ts';
import { failed, ok } from '#domain/result.ts';
import { callerOf } from '../http/caller.ts';
import { problemReply } from '../http/problem-reply.ts';
import type { RateLimits } from '../http/rate-limits.ts';
import { plainHeaders } from '../http/secure-headers.ts';
import type { Web } from '../http/web.ts';
import type { MapSource, TilePicture } from '../map/map-source.ts';
import type { Serve } from '../serve.ts';
import { readCouncil } from '../store/council-profile.ts';

/** As far around the council as outcodes are told. */
const aroundMetres = 60_000;
const aDay = 86_400;

const areaOf = ({ centre }: Council): Box => boxAround(centre, aroundMetres);

/** What phones are told of the map; nothing where there is none. */
export const mapPictureOf = (council: Council, source: MapSource | null): MapPicture | undefined =>
  source ? { credit: source.credit, sample: source.sample, area: areaOf(council) } : undefined;

const pictureReply = ({ type, bytes }: TilePicture): Response =>
  new Response(bytes, {
    headers: { ...plainHeaders, 'Content-Type': type, 'Cache-Control': `private, max-age=${aDay}` },
  });

export interface MapParts {
  web: Web;
  serve: Serve;
  limits: RateLimits;
  trustedProxies: number;
  source: MapSource | null;
}

/** Squares of the council's map, for pictures that families ask to see. */
export function serveMap({ web, serve, limits, trustedProxies, source }: MapParts): void {
  web.use('/api/map/*', async (c, next) => {
    const refusal = source && (await limits('map', callerOf(c, trustedProxies)));
    if (!refusal) return next();
    c.set('route', getMapTile.name);
    return problemReply(refusal);
  });
  serve(getMapTile, async ({ queries, params }) => {
    const [zoom, across, down] = [Number(params.zoom), Number(params.across), Number(params.down)];
    const tile = { zoom, across, down };
    const isZoom = zoom >= mapZooms.lowest && zoom <= mapZooms.highest;
    const council = source && isZoom ? await readCouncil(queries) : null;
    if (!source || !council || !isTileWithin(tile, areaOf(council))) return failed({ code: 'not-found' });
    const answer = await source.picture(tile);
    return answer.ok ? ok(pictureReply(answer.value)) : answer;
  });
}
