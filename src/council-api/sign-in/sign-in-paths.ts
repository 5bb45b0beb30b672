/** The addresses of sign-in. */
export const signInPaths = {
  start: '/sign-in/start',
  callback: '/sign-in/callback',
  backChannel: '/sign-in/back-channel-sign-out',
  keys: '/sign-in/keys',
} as const;

/** Where a sign-in that did not work out leads: `/?sign-in=<outcome>`. */
export type SignInOutcome =
  /** The provider or the reply was not right. */
  | 'failed'
  /** The person went back at the provider. */
  | 'cancelled'
  /** It took too long, or it was begun in another browser. */
  | 'expired'
  /** The provider cannot be reached. */
  | 'unavailable'
  /** Too many tries from one place. */
  | 'too-many'
  /** The provider knows them, this council does not yet; `code` is what they tell the council. */
  | 'not-linked';
