import type { PresetName } from './presets.ts';

/** What sign-in needs to know, as `config.ts` reads it. */
export interface SignInSettings {
  /** Where people reach this council, with no slash at the end: `https://send.example.gov.uk`. */
  publicUrl: string;
  issuer: string;
  clientId: string;
  /** For GOV.UK One Login an RSA private key, PKCS #8 in PEM; line breaks may be written `\n`. */
  clientSecret: string | null;
  preset: PresetName;
  idleMinutes: number;
  hours: number;
}
