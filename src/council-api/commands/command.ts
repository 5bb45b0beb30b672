/** What a command is given: its words, the settings, and where to write. Tests give their own. */
export interface CommandCall {
  args: readonly string[];
  env: Record<string, string | undefined>;
  /** The answer: a line on standard output. */
  print(line: string): void;
  /** What a person should see meanwhile: progress, warnings, reasons. */
  say(line: string): void;
}

/** 0: done. 1: could not be done, nothing was changed. 2: was asked in a way that makes no sense. */
export type ExitCode = 0 | 1 | 2;

/** The first sentence of what an option parser has against the words it was given. */
export const optionFault = (cause: unknown): string =>
  (cause instanceof Error ? cause.message.split('. ')[0] : undefined) ?? 'The options make no sense';

/** Something an operator can run. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  about: string;
  usage: string;
  run(call: CommandCall): Promise<ExitCode>;
}
