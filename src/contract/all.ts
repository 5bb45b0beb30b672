import { getChanges } from './changes.ts';
import { getBankHolidays, getCouncil } from './council.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { listFeedback, sendAnonymousFeedback, sendFeedback } from './feedback.ts';
import {
  getLocalOffer,
  getLocalOfferChanges,
  getLocalOfferPiece,
  getLocalOfferPlaces,
} from './local-offer.ts';
import { getSession, signOut } from './member.ts';
import { dropSafeCopy, keepSafeCopy, listSafeCopies } from './safe-copy.ts';

/** Every endpoint of the contract. A council that serves these can be connected. */
export const allEndpoints: readonly AnyEndpoint[] = [
  getCouncil,
  getBankHolidays,
  getSession,
  signOut,
  getChanges,
  getLocalOffer,
  getLocalOfferPiece,
  getLocalOfferChanges,
  getLocalOfferPlaces,
  sendFeedback,
  sendAnonymousFeedback,
  listFeedback,
  keepSafeCopy,
  listSafeCopies,
  dropSafeCopy,
];
