import { closedFor, draft } from './draft.ts';

/** Advice and a talk, which fit everything. */
export const help = draft(['sendiass', 'talk']);

/** Where nothing more formal comes first. @see SEND Code of Practice 2015, 11.1 and 11.6 */
export const talkFirst = draft(['talk', 'sendiass', 'disagreement-resolution']);

export const settleIt = draft(['disagreement-resolution']);

export const inCourt = draft(['judicial-review']);

export const noAppeal = draft([], ...closedFor('nothing-to-appeal', 'appeal', 'mediation'));
