import { runCommand } from '#council-api/commands/run-command.ts';

export interface Ran {
  code: number;
  printed: string[];
  said: string[];
}

/** Runs an operator's command, and tells what it printed and what it said beside that. */
export async function running(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const [printed, said]: [string[], string[]] = [[], []];
  const code = await runCommand({
    args,
    env,
    print: (line) => void printed.push(line),
    say: (line) => void said.push(line),
  });
  return { code, printed, said };
}
