import { getChanges } from './changes.ts';
import { sendAnonymousComment, sendComment } from './comment.ts';
import {
  changeAnswer,
  groupComments,
  listAnswers,
  listComments,
  putCommentAside,
  readAnswer,
  ungroupComments,
} from './comment-answer.ts';
import { getBankHolidays, getCouncil } from './council.ts';
import type { AnyEndpoint } from './endpoint.ts';
import { listFeedback, sendAnonymousFeedback, sendFeedback } from './feedback.ts';
import { readGaps, readGapWords, sendGap } from './gap.ts';
import {
  getLocalOffer,
  getLocalOfferChanges,
  getLocalOfferPiece,
  getLocalOfferPlaces,
} from './local-offer.ts';
import { getMapTile } from './map-tile.ts';
import { getSession, signOut } from './member.ts';
import { getPublishedComments, getPublishedCommentsTable } from './published-comments.ts';
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
  getMapTile,
  sendFeedback,
  sendAnonymousFeedback,
  listFeedback,
  sendComment,
  sendAnonymousComment,
  getPublishedComments,
  getPublishedCommentsTable,
  listComments,
  putCommentAside,
  listAnswers,
  readAnswer,
  groupComments,
  ungroupComments,
  changeAnswer,
  sendGap,
  readGaps,
  readGapWords,
  keepSafeCopy,
  listSafeCopies,
  dropSafeCopy,
];
