/** A feed or file that cannot be read any further, or not at all. Its words are for the operator. */
export class FeedFault extends Error {}
