/** Sends the browser on to sign in, out of this app. */
export const leaveTo = (address: string): void => window.location.assign(address);
