import type { SignInOutcome } from '#contract/member.ts';
import type { Configuration } from 'openid-client';
import type { Queries } from '../store/database.ts';
import type { ClientKey } from './client-key.ts';
import type { Reach } from './identity-provider.ts';
import type { Preset } from './presets.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Tells the log that a sign-in did not work out: which way, and the kind of fault. Never who. */
export type Report = (outcome: SignInOutcome | 'sign-out-refused', fault: string) => void;

/** What each step of sign-in works with. */
export interface SignInParts {
  settings: SignInSettings;
  preset: Preset;
  queries: Queries;
  provider: () => Promise<Configuration>;
  clientKey: ClientKey | null;
  reach: Reach | null;
  clock: () => Date;
  report: Report;
}
