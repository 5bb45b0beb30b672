/** What a command prints and how it ends. */
export interface Reply {
  exit: 0 | 1 | 2;
  out: string;
  err: string;
}

export const printed = (out: string, exit: 0 | 1 = 0): Reply => ({ exit, out: `${out}\n`, err: '' });

/** The command could not be understood: one line, and exit 2. */
export const refused = (reason: string): Reply => ({
  exit: 2,
  out: '',
  err: `law: ${reason.replaceAll(/\s+/g, ' ')}\n`,
});
