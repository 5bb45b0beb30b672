/**
 * A feed or file that cannot be read any further, or not at all. Its words are for the operator; its `cause` is the status
 * that was answered, or `html` for a web page.
 */
export class FeedFault extends Error {}
