/** The addresses of sign-in. */
export const signInPaths = {
  start: '/sign-in/start',
  callback: '/sign-in/callback',
  backChannel: '/sign-in/back-channel-sign-out',
  keys: '/sign-in/keys',
} as const;
