/** Where and how a demonstration is asked to run. */
export interface DemoPlace {
  demo: boolean;
  publicUrl: string;
  /** Whoever runs the server has said, in a setting of its own, that strangers may sign in as anybody. */
  allowedInPublic: boolean;
}

/**
 * Why the demonstration sign-in must not start here, or null. It has no passwords: beside real families' records it would
 * be an open door, so it starts only when asked for, and in public only when asked for twice.
 */
export function demoRefusal({ demo, publicUrl, allowedInPublic }: DemoPlace): string | null {
  if (!demo) return 'The demonstration sign-in has no passwords and starts only with DEMO=on.';
  if (new URL(publicUrl).protocol !== 'https:' || allowedInPublic) return null;
  return `Anybody could sign in as anybody at ${publicUrl}. Set DEMO=off and OIDC_ISSUER, or DEMO_IN_PUBLIC=yes if it holds only invented people.`;
}
