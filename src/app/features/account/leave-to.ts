/** Sends the browser on, out of this app, to end what was begun at the sign-in provider. */
export const leaveTo = (address: string): void => window.location.assign(address);
