import {
  getLocalOffer,
  getLocalOfferChanges,
  getLocalOfferPiece,
  getLocalOfferPlaces,
} from '#contract/local-offer.ts';
import { failed, ok } from '#domain/result.ts';
import { pieceReply } from '../http/piece-reply.ts';
import type { Serve } from '../serve.ts';
import { servicesChangedSince } from '../store/local-offer-changes.ts';
import { outcodesAround } from '../store/outcodes.ts';
import { readManifest, readPiece } from '../store/local-offer-snapshot.ts';

const notPublishedYet = {
  code: 'busy',
  detail: 'The Local Offer has not been published yet.',
  retryAfter: 60,
} as const;

const pieceName = /^[a-z]+-[0-9a-f]{16}\.json$/;

export function serveLocalOffer(serve: Serve): void {
  serve(getLocalOffer, async ({ queries }) => {
    const manifest = await readManifest(queries);
    return manifest ? ok(manifest) : failed(notPublishedYet);
  });

  serve(getLocalOfferPiece, async ({ queries, params, request }) => {
    const piece = pieceName.test(params.name) ? await readPiece(queries, params.name) : null;
    return piece ? ok(await pieceReply(request, piece)) : failed({ code: 'not-found' });
  });

  serve(getLocalOfferChanges, ({ queries, query }) => servicesChangedSince(queries, query.since));

  serve(getLocalOfferPlaces, async ({ queries }) => ok({ places: await outcodesAround(queries) }));
}
